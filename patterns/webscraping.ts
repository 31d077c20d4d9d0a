import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'webscraping',
  title: 'WebScraping.AI',
  docs: 'https://webscraping.ai/docs',
  secrets: [
    {
      id: 'webscraping-api-key',
      title: 'WebScraping.AI API key',
      format: ['{base62:32}', '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}'],
      near: ['webscraping', 'web scraping ai', 'web scraping api'],
      checks: ['letters-and-digits'],
      env: 'WEBSCRAPING_API_KEY',
      revoke: 'https://webscraping.ai/dashboard',
      confidence: 'likely',
    },
  ],
});
