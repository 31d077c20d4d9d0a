import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'netsuite',
  title: 'NetSuite',
  docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/',
  related: [
    { role: 'account', format: '{[A-Z0-9_]:5-20}', names: ['account id', 'netsuite account', 'realm'] },
  ],
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
