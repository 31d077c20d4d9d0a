import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'censys',
  title: 'Censys',
  docs: 'https://docs.censys.com/reference/get-started',
  secrets: [
    {
      id: 'censys-api-secret',
      title: 'Censys API secret',
      format: '{base62:32}',
      near: ['censys'],
      checks: ['letters-and-digits'],
      env: 'CENSYS_API_SECRET',
      revoke: 'https://search.censys.io/account/api',
      confidence: 'likely',
    },
    {
      id: 'censys-api-id',
      title: 'Censys API id',
      format: '{uuid:36}',
      near: ['censys'],
      role: 'API id',
      group: 'censys-key',
      env: 'CENSYS_API_ID',
      revoke: 'https://search.censys.io/account/api',
      confidence: 'likely',
    },
    {
      id: 'censys-access-token',
      title: 'Censys personal access token',
      format: 'censys_{base62:8}_{base62:24-32}',
      env: 'CENSYS_ACCESS_TOKEN',
      revoke: 'https://search.censys.io/account/api',
      confidence: 'certain',
    },
  ],
});
