import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bunny',
  title: 'bunny.net',
  docs: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  secrets: [
    {
      id: 'bunny-api-key',
      title: 'bunny.net account API key',
      format: '{uuid:36}{uuid:36}',
      near: ['bunny'],
      env: 'BUNNY_API_KEY',
      revoke: 'https://dash.bunny.net/account/api-key',
      confidence: 'likely',
    },
    {
      id: 'bunny-access-key',
      title: 'bunny.net storage or library access key',
      format: '{hex:8}-{hex:4}-{hex:4}-{hex:12}-{hex:4}-{hex:4}',
      near: ['bunny', 'bunnycdn'],
      checks: ['letters-and-digits'],
      env: 'BUNNY_ACCESS_KEY',
      revoke: 'https://dash.bunny.net/account/api-key',
      confidence: 'likely',
    },
  ],
});
