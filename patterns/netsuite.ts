import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'netsuite',
  title: 'NetSuite',
  docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/',
  secrets: [
    {
      id: 'netsuite-token',
      title: 'NetSuite consumer key, token or their secrets',
      format: '{base62:64}',
      near: ['netsuite'],
      checks: ['letters-and-digits'],
      env: 'NETSUITE_TOKEN_SECRET',
      revoke: 'https://system.netsuite.com/',
      confidence: 'likely',
    },
  ],
});
