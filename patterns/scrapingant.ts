import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scrapingant',
  title: 'ScrapingAnt',
  docs: 'https://docs.scrapingant.com/',
  secrets: [
    {
      id: 'scrapingant-api-key',
      title: 'ScrapingAnt API key',
      format: '{base62:32}',
      near: ['scrapingant'],
      checks: ['letters-and-digits'],
      env: 'SCRAPINGANT_API_KEY',
      revoke: 'https://app.scrapingant.com/',
      confidence: 'likely',
    },
  ],
});
