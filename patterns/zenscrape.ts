import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zenscrape',
  title: 'Zenscrape',
  docs: 'https://zenscrape.com/documentation/',
  secrets: [
    {
      id: 'zenscrape-api-key',
      title: 'Zenscrape API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['zenscrape'],
      checks: ['letters-and-digits'],
      env: 'ZENSCRAPE_API_KEY',
      confidence: 'likely',
    },
  ],
});
