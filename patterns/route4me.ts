import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'route4me',
  title: 'Route4Me',
  docs: 'https://route4me.io/docs/',
  secrets: [
    {
      id: 'route4me-api-key',
      title: 'Route4Me API key',
      format: '{base62:32}',
      near: ['route4me'],
      checks: ['letters-and-digits'],
      env: 'ROUTE4ME_API_KEY',
      confidence: 'likely',
    },
  ],
});
