import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitgo',
  title: 'BitGo',
  docs: 'https://developers.bitgo.com/guides/get-started/access-tokens',
  secrets: [
    {
      id: 'bitgo-access-token',
      title: 'BitGo access token',
      format: 'v2x{hex:64}',
      env: 'BITGO_ACCESS_TOKEN',
      revoke: 'https://app.bitgo.com/',
      confidence: 'certain',
    },
  ],
});
