import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'firecrawl',
  title: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/api-reference/introduction',
  secrets: [
    {
      id: 'firecrawl-api-key',
      title: 'Firecrawl API key',
      format: 'fc-{hex:32}',
      checks: ['letters-and-digits'],
      env: 'FIRECRAWL_API_KEY',
      revoke: 'https://www.firecrawl.dev/app/api-keys',
      confidence: 'certain',
    },
  ],
});
