import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'statsig',
  title: 'Statsig',
  docs: 'https://docs.statsig.com/sdk-keys/api-keys',
  secrets: [
    {
      id: 'statsig-server-secret',
      title: 'Statsig server secret or console key',
      format: '(secret|console)-{base62:40-46}',
      checks: ['mixed'],
      env: 'STATSIG_SERVER_SECRET',
      revoke: 'https://console.statsig.com/',
      confidence: 'certain',
    },
  ],
});
