import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paralleldots',
  title: 'ParallelDots',
  docs: 'https://www.paralleldots.com/',
  secrets: [
    {
      id: 'paralleldots-api-key',
      title: 'ParallelDots API key',
      format: '{base62:43}',
      near: ['paralleldots'],
      checks: ['letters-and-digits'],
      env: 'PARALLELDOTS_API_KEY',
      confidence: 'likely',
    },
  ],
});
