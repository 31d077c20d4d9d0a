import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ipstack',
  title: 'ipstack',
  docs: 'https://ipstack.com/documentation',
  secrets: [
    {
      id: 'ipstack-access-key',
      title: 'ipstack access key',
      format: '{Hex:32}',
      near: ['ipstack'],
      checks: ['letters-and-digits'],
      env: 'IPSTACK_ACCESS_KEY',
      revoke: 'https://ipstack.com/dashboard',
      confidence: 'likely',
    },
  ],
});
