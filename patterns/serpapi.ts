import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'serpapi',
  title: 'SerpApi',
  docs: 'https://serpapi.com/search-api',
  secrets: [
    {
      id: 'serpapi-api-key',
      title: 'SerpApi API key',
      format: '{Hex:64}',
      near: ['serpapi', 'serp api', 'serp_api'],
      checks: ['letters-and-digits'],
      env: 'SERPAPI_API_KEY',
      revoke: 'https://serpapi.com/manage-api-key',
      confidence: 'likely',
    },
  ],
});
