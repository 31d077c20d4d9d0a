import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'salescookie',
  title: 'Sales Cookie',
  docs: 'https://salescookie.com/',
  secrets: [
    {
      id: 'salescookie-api-key',
      title: 'Sales Cookie API key',
      format: '{word:32}',
      near: ['salescookie'],
      checks: ['letters-and-digits'],
      env: 'SALESCOOKIE_API_KEY',
      confidence: 'likely',
    },
  ],
});
