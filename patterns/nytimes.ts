import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nytimes',
  title: 'New York Times',
  docs: 'https://developer.nytimes.com/get-started',
  secrets: [
    {
      id: 'nytimes-api-key',
      title: 'New York Times API key',
      format: '{[A-Za-z0-9_-]:32}',
      near: ['nytimes', 'new york times', 'nyt api', 'nyt key'],
      checks: ['letters-and-digits'],
      env: 'NYTIMES_API_KEY',
      revoke: 'https://developer.nytimes.com/my-apps',
      confidence: 'likely',
    },
  ],
});
