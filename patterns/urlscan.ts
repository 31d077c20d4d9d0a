import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'urlscan',
  title: 'urlscan.io',
  docs: 'https://urlscan.io/docs/api/',
  secrets: [
    {
      id: 'urlscan-api-key',
      title: 'urlscan.io API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['urlscan'],
      checks: ['letters-and-digits'],
      env: 'URLSCAN_API_KEY',
      revoke: 'https://urlscan.io/user/profile/',
      confidence: 'likely',
    },
  ],
});
