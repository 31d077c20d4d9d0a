import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'exchangerate-api',
  title: 'ExchangeRate-API',
  docs: 'https://www.exchangerate-api.com/docs/authentication',
  secrets: [
    {
      id: 'exchangerate-api-api-key',
      title: 'ExchangeRate-API API key',
      format: '{base62:24}',
      near: ['exchangerate', 'exchange rate'],
      checks: ['letters-and-digits'],
      env: 'EXCHANGERATE_API_API_KEY',
      confidence: 'likely',
    },
  ],
});
