import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gtmetrix',
  title: 'GTmetrix',
  docs: 'https://gtmetrix.com/api/docs/2.0/',
  secrets: [
    {
      id: 'gtmetrix-api-key',
      title: 'GTmetrix API key',
      format: '{Hex:32}',
      near: ['gtmetrix'],
      checks: ['letters-and-digits'],
      env: 'GTMETRIX_API_KEY',
      confidence: 'likely',
    },
  ],
});
