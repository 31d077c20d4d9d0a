import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ringcentral',
  title: 'RingCentral',
  docs: 'https://developers.ringcentral.com/guide/authentication',
  secrets: [
    {
      id: 'ringcentral-client-secret',
      title: 'RingCentral client id or secret',
      format: ['{base64url:22}', '{base64url:43-50}'],
      near: ['ringcentral', 'ring central', 'rc client secret', 'rc app client'],
      checks: ['mixed'],
      env: 'RC_APP_CLIENT_SECRET',
      revoke: 'https://developers.ringcentral.com/my-account.html',
      confidence: 'likely',
    },
  ],
});
