import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pexels',
  title: 'Pexels',
  docs: 'https://www.pexels.com/api/documentation/',
  secrets: [
    {
      id: 'pexels-api-key',
      title: 'Pexels API key',
      format: '{base62:56}',
      near: ['pexels'],
      checks: ['letters-and-digits'],
      env: 'PEXELS_API_KEY',
      revoke: 'https://www.pexels.com/api/',
      confidence: 'likely',
    },
  ],
});
