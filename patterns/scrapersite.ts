import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scrapersite',
  title: 'Scraper Site',
  docs: 'https://www.scrapersite.com/',
  secrets: [
    {
      id: 'scrapersite-api-key',
      title: 'Scraper Site API key',
      format: '{base62:45}',
      near: ['scrapersite'],
      checks: ['letters-and-digits'],
      env: 'SCRAPERSITE_KEY',
      confidence: 'likely',
    },
  ],
});
