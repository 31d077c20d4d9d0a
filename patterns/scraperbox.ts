import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scraperbox',
  title: 'ScraperBox',
  docs: 'https://scraperbox.com/',
  secrets: [
    {
      id: 'scraperbox-api-token',
      title: 'ScraperBox API token',
      format: '{base62:32}',
      near: ['scraperbox'],
      checks: ['letters-and-digits'],
      env: 'SCRAPERBOX_TOKEN',
      confidence: 'likely',
    },
  ],
});
