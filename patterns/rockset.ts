import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rockset',
  title: 'Rockset',
  docs: 'https://rockset.com/docs/',
  secrets: [
    {
      id: 'rockset-api-key',
      title: 'Rockset API key',
      format: '{base62:64}',
      near: ['rockset'],
      checks: ['letters-and-digits'],
      env: 'ROCKSET_API_KEY',
      confidence: 'likely',
    },
  ],
});
