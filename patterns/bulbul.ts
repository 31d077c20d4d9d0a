import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bulbul',
  title: 'Bulbul',
  docs: 'https://bulbul.io/',
  secrets: [
    {
      id: 'bulbul-api-key',
      title: 'Bulbul API key',
      format: '{base62:32}',
      near: ['bulbul'],
      checks: ['letters-and-digits'],
      env: 'BULBUL_API_KEY',
      confidence: 'likely',
    },
  ],
});
