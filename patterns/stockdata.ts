import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'stockdata',
  title: 'StockData',
  docs: 'https://www.stockdata.org/documentation',
  secrets: [
    {
      id: 'stockdata-api-token',
      title: 'StockData API token',
      format: '{base62:40}',
      near: ['stockdata'],
      checks: ['letters-and-digits'],
      env: 'STOCKDATA_TOKEN',
      revoke: 'https://www.stockdata.org/dashboard',
      confidence: 'likely',
    },
  ],
});
