import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'blynk',
  title: 'Blynk',
  docs: 'https://docs.blynk.io/en/blynk.cloud/platform-https-api/authentication',
  related: [{ role: 'site', format: '({[a-z0-9]:2-12}.)?blynk.cloud' }],
  secrets: [
    {
      id: 'blynk-device-token',
      title: 'Blynk device token',
      format: '{base64url:32}',
      near: ['blynk'],
      checks: ['mixed'],
      env: 'BLYNK_DEVICE_TOKEN',
      revoke: 'https://blynk.cloud/dashboard/settings',
      confidence: 'likely',
    },
    {
      id: 'blynk-access-token',
      title: 'Blynk organisation access token',
      format: '{base64url:40}',
      near: ['blynk'],
      checks: ['mixed'],
      env: 'BLYNK_ACCESS_TOKEN',
      revoke: 'https://blynk.cloud/dashboard/settings',
      confidence: 'likely',
    },
    {
      id: 'blynk-client-secret',
      title: 'Blynk OAuth client secret',
      format: 'oa2-client-id_{base64url:32}(:|&client_secret=)<{base64url:40}>',
      env: 'BLYNK_CLIENT_SECRET',
      revoke: 'https://blynk.cloud/dashboard/settings',
      confidence: 'certain',
    },
  ],
});
