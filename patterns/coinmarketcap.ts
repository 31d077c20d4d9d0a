import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coinmarketcap',
  title: 'CoinMarketCap',
  docs: 'https://coinmarketcap.com/api/documentation/v1/',
  secrets: [
    {
      id: 'coinmarketcap-api-key',
      title: 'CoinMarketCap API key',
      format: '({uuid:36}|{hex:32})',
      near: ['coinmarketcap', 'cmc pro api key', 'cmc api key', 'cmc key'],
      env: 'COINMARKETCAP_API_KEY',
      revoke: 'https://pro.coinmarketcap.com/account',
      confidence: 'likely',
    },
  ],
});
