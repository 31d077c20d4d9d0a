import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'serphouse',
  title: 'SERPHouse',
  docs: 'https://docs.serphouse.com/',
  secrets: [
    {
      id: 'serphouse-api-token',
      title: 'SERPHouse API token',
      format: '{base62:60}',
      near: ['serphouse'],
      checks: ['letters-and-digits'],
      env: 'SERPHOUSE_TOKEN',
      revoke: 'https://app.serphouse.com/',
      confidence: 'likely',
    },
  ],
});
