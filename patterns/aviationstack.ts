import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'aviationstack',
  title: 'aviationstack',
  docs: 'https://aviationstack.com/documentation',
  secrets: [
    {
      id: 'aviationstack-api-key',
      title: 'aviationstack API key',
      format: '{base62:32}',
      near: ['aviationstack'],
      checks: ['letters-and-digits'],
      env: 'AVIATIONSTACK_API_KEY',
      revoke: 'https://aviationstack.com/dashboard',
      confidence: 'likely',
    },
  ],
});
