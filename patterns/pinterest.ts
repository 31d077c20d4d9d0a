import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pinterest',
  title: 'Pinterest',
  docs: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  secrets: [
    {
      id: 'pinterest-access-token',
      title: 'Pinterest access or refresh token',
      format: 'pin(a|r)_{base64url:20-300}',
      checks: ['mixed'],
      env: 'PINTEREST_ACCESS_TOKEN',
      revoke: 'https://developers.pinterest.com/apps/',
      confidence: 'certain',
    },
  ],
});
