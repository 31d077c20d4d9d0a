import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scrapingbee',
  title: 'ScrapingBee',
  docs: 'https://www.scrapingbee.com/documentation/',
  secrets: [
    {
      id: 'scrapingbee-api-key',
      title: 'ScrapingBee API key',
      format: '{base62:80}',
      near: ['scrapingbee'],
      checks: ['letters-and-digits'],
      env: 'SCRAPINGBEE_API_KEY',
      revoke: 'https://app.scrapingbee.com/',
      confidence: 'likely',
    },
  ],
});
