import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kucoin',
  title: 'KuCoin',
  docs: 'https://www.kucoin.com/docs-new/authentication',
  secrets: [
    {
      id: 'kucoin-api-key',
      title: 'KuCoin API key',
      format: '{Hex:24}',
      near: ['kucoin'],
      checks: ['letters-and-digits'],
      env: 'KUCOIN_API_KEY',
      revoke: 'https://www.kucoin.com/account/api',
      confidence: 'likely',
    },
    {
      id: 'kucoin-api-secret',
      title: 'KuCoin API secret',
      format: '{uuid:36}',
      near: ['kucoin'],
      env: 'KUCOIN_API_SECRET',
      revoke: 'https://www.kucoin.com/account/api',
      confidence: 'likely',
    },
  ],
});
