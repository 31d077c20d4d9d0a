import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nethunt',
  title: 'NetHunt',
  docs: 'https://nethunt.com/integration-api',
  secrets: [
    {
      id: 'nethunt-api-key',
      title: 'NetHunt API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['nethunt'],
      checks: ['letters-and-digits'],
      env: 'NETHUNT_API_KEY',
      revoke: 'https://nethunt.com/',
      confidence: 'likely',
    },
  ],
});
