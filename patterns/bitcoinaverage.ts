import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitcoinaverage',
  title: 'BitcoinAverage',
  docs: 'https://apiv2.bitcoinaverage.com/',
  secrets: [
    {
      id: 'bitcoinaverage-api-key',
      title: 'BitcoinAverage API key',
      format: '{base62:43}',
      near: ['bitcoinaverage'],
      checks: ['letters-and-digits'],
      env: 'BITCOINAVERAGE_API_KEY',
      confidence: 'likely',
    },
  ],
});
