import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coingecko',
  title: 'CoinGecko',
  docs: 'https://docs.coingecko.com/reference/setting-up-your-api-key',
  secrets: [
    {
      id: 'coingecko-api-key',
      title: 'CoinGecko API key',
      format: 'CG-{base62:24}',
      checks: ['mixed'],
      env: 'COINGECKO_API_KEY',
      revoke: 'https://www.coingecko.com/en/developers/dashboard',
      confidence: 'certain',
    },
  ],
});
