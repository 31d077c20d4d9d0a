import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'alphavantage',
  title: 'Alpha Vantage',
  docs: 'https://www.alphavantage.co/documentation/',
  secrets: [
    {
      id: 'alphavantage-api-key',
      title: 'Alpha Vantage API key',
      format: '{BASE36:16}',
      near: ['alphavantage', 'alpha vantage'],
      checks: ['letters-and-digits'],
      env: 'ALPHAVANTAGE_API_KEY',
      confidence: 'likely',
    },
  ],
});
