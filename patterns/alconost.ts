import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'alconost',
  title: 'Alconost',
  docs: 'https://alconost.com/',
  secrets: [
    {
      id: 'alconost-api-key',
      title: 'Alconost API key',
      format: '{base62:32}',
      near: ['alconost'],
      checks: ['letters-and-digits'],
      env: 'ALCONOST_API_KEY',
      confidence: 'likely',
    },
  ],
});
