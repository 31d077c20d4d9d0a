import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'brave',
  title: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/app/documentation',
  secrets: [
    {
      id: 'brave-search-api-key',
      title: 'Brave Search API key',
      format: 'BSA{base64url:24-40}',
      checks: ['mixed'],
      env: 'BRAVE_SEARCH_API_KEY',
      revoke: 'https://api-dashboard.search.brave.com/app/keys',
      confidence: 'certain',
    },
  ],
});
