import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitrise',
  title: 'Bitrise',
  docs: 'https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html',
  secrets: [
    {
      id: 'bitrise-access-token',
      title: 'Bitrise personal access token',
      format: '{base64url:60-120}',
      near: ['bitrise'],
      checks: ['mixed'],
      env: 'BITRISE_ACCESS_TOKEN',
      revoke: 'https://app.bitrise.io/me/account/security',
      confidence: 'likely',
    },
  ],
});
