import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'settlemint',
  title: 'SettleMint',
  docs: 'https://console.settlemint.com/documentation/',
  secrets: [
    {
      id: 'settlemint-access-token',
      title: 'SettleMint access token',
      format: 'sm_(aat|pat|sat)_{base62:16}',
      env: 'SETTLEMINT_ACCESS_TOKEN',
      revoke: 'https://console.settlemint.com/',
      confidence: 'certain',
    },
  ],
});
