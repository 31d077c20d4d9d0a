import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wepay',
  title: 'WePay',
  docs: 'https://dev.wepay.com/',
  secrets: [
    {
      id: 'wepay-access-token',
      title: 'WePay access token',
      format: '(STAGE|PRODUCTION|stage|production)_{hex:64}',
      env: 'WEPAY_ACCESS_TOKEN',
      revoke: 'https://www.wepay.com/',
      confidence: 'certain',
    },
    {
      id: 'wepay-token-of-other-form',
      title: 'WePay token',
      format: '{word:62}',
      near: ['wepay'],
      checks: ['letters-and-digits'],
      env: 'WEPAY_ACCESS_TOKEN',
      revoke: 'https://www.wepay.com/',
      confidence: 'likely',
    },
  ],
});
