import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'marketstack',
  title: 'marketstack',
  docs: 'https://docs.apilayer.com/marketstack/docs/marketstack-api-v2-v-2-0-0',
  secrets: [
    {
      id: 'marketstack-access-key',
      title: 'marketstack access key',
      format: '{base62:32}',
      near: ['marketstack'],
      checks: ['letters-and-digits'],
      env: 'MARKETSTACK_ACCESS_KEY',
      revoke: 'https://marketstack.com/dashboard',
      confidence: 'likely',
    },
  ],
});
