import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'devin',
  title: 'Devin',
  docs: 'https://docs.devin.ai/api-reference/authentication',
  secrets: [
    {
      id: 'devin-personal-api-key',
      title: 'Devin personal API key',
      format: 'apk_user_{base64:80-200}{[=]:0-2}',
      env: 'DEVIN_PERSONAL_API_KEY',
      revoke: 'https://app.devin.ai/settings/api-keys',
      confidence: 'certain',
    },
    {
      id: 'devin-service-api-key',
      title: 'Devin service API key',
      format: 'apk_{base64:80-120}{[=]:0-2}',
      checks: ['mixed'],
      env: 'DEVIN_SERVICE_API_KEY',
      revoke: 'https://app.devin.ai/settings/api-keys',
      confidence: 'certain',
    },
    {
      id: 'devin-service-user-token',
      title: 'Devin service user token',
      format: 'cog_{[a-z2-7]:52}',
      env: 'DEVIN_SERVICE_USER_TOKEN',
      revoke: 'https://app.devin.ai/settings/api-keys',
      confidence: 'certain',
    },
  ],
});
