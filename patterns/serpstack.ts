import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'serpstack',
  title: 'serpstack',
  docs: 'https://serpstack.com/documentation',
  secrets: [
    {
      id: 'serpstack-access-key',
      title: 'serpstack access key',
      format: '{base62:32}',
      near: ['serpstack'],
      checks: ['letters-and-digits'],
      env: 'SERPSTACK_ACCESS_KEY',
      revoke: 'https://serpstack.com/dashboard',
      confidence: 'likely',
    },
  ],
});
