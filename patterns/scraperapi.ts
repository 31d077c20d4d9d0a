import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scraperapi',
  title: 'ScraperAPI',
  docs: 'https://docs.scraperapi.com/',
  secrets: [
    {
      id: 'scraperapi-api-key',
      title: 'ScraperAPI API key',
      format: '{base62:32}',
      near: ['scraperapi', 'scraper api'],
      checks: ['letters-and-digits'],
      env: 'SCRAPERAPI_KEY',
      revoke: 'https://dashboard.scraperapi.com/',
      confidence: 'likely',
    },
  ],
});
