import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coinapi',
  title: 'CoinAPI',
  docs: 'https://docs.coinapi.io/',
  secrets: [
    {
      id: 'coinapi-api-key',
      title: 'CoinAPI API key',
      format: '{uuid:36}',
      near: ['coinapi', 'coin api'],
      env: 'COINAPI_API_KEY',
      revoke: 'https://customerportal.coinapi.io/',
      confidence: 'likely',
    },
  ],
});
