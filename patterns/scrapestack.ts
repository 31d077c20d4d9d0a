import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scrapestack',
  title: 'scrapestack',
  docs: 'https://scrapestack.com/documentation',
  secrets: [
    {
      id: 'scrapestack-access-key',
      title: 'scrapestack access key',
      format: '{base62:32}',
      near: ['scrapestack'],
      checks: ['letters-and-digits'],
      env: 'SCRAPESTACK_ACCESS_KEY',
      revoke: 'https://scrapestack.com/dashboard',
      confidence: 'likely',
    },
  ],
});
