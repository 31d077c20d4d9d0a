import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scrapeowl',
  title: 'ScrapeOwl',
  docs: 'https://scrapeowl.com/docs',
  secrets: [
    {
      id: 'scrapeowl-api-key',
      title: 'ScrapeOwl API key',
      format: '{base62:30}',
      near: ['scrapeowl'],
      checks: ['letters-and-digits'],
      env: 'SCRAPEOWL_API_KEY',
      confidence: 'likely',
    },
  ],
});
