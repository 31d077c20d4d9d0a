import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'webscraper',
  title: 'Web Scraper',
  docs: 'https://webscraper.io/documentation/web-scraper-cloud/api',
  secrets: [
    {
      id: 'webscraper-api-token',
      title: 'Web Scraper API token',
      format: '{base62:60}',
      near: ['webscraper', 'web scraper'],
      checks: ['letters-and-digits'],
      env: 'WEBSCRAPER_TOKEN',
      revoke: 'https://cloud.webscraper.io/api',
      confidence: 'likely',
    },
  ],
});
