import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'exchangeratesapi',
  title: 'exchangeratesapi.io',
  docs: 'https://exchangeratesapi.io/documentation/',
  secrets: [
    {
      id: 'exchangeratesapi-api-key',
      title: 'exchangeratesapi.io API key',
      format: '{base62:32}',
      near: ['exchangerate', 'exchange rate'],
      checks: ['letters-and-digits'],
      env: 'EXCHANGERATESAPI_API_KEY',
      confidence: 'likely',
    },
  ],
});
