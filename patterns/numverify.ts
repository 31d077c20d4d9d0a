import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'numverify',
  title: 'numverify',
  docs: 'https://numverify.com/documentation',
  secrets: [
    {
      id: 'numverify-access-key',
      title: 'numverify access key',
      format: '{base62:32}',
      near: ['numverify'],
      checks: ['letters-and-digits'],
      env: 'NUMVERIFY_ACCESS_KEY',
      revoke: 'https://numverify.com/dashboard',
      confidence: 'likely',
    },
  ],
});
