import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'siteleaf',
  title: 'Siteleaf',
  docs: 'https://www.siteleaf.com/',
  secrets: [
    {
      id: 'siteleaf-api-key',
      title: 'Siteleaf API key',
      format: '{base62:32}',
      near: ['siteleaf'],
      checks: ['letters-and-digits'],
      env: 'SITELEAF_API_KEY',
      confidence: 'likely',
    },
  ],
});
