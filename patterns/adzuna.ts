import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'adzuna',
  title: 'Adzuna',
  docs: 'https://developer.adzuna.com/',
  secrets: [
    {
      id: 'adzuna-api-key',
      title: 'Adzuna API key',
      format: '{base62:32}',
      near: ['adzuna'],
      checks: ['letters-and-digits'],
      env: 'ADZUNA_API_KEY',
      confidence: 'likely',
    },
  ],
});
