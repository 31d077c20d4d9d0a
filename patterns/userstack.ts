import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'userstack',
  title: 'userstack',
  docs: 'https://userstack.com/documentation',
  secrets: [
    {
      id: 'userstack-access-key',
      title: 'userstack access key',
      format: '{base62:32}',
      near: ['userstack'],
      checks: ['letters-and-digits'],
      env: 'USERSTACK_ACCESS_KEY',
      revoke: 'https://userstack.com/dashboard',
      confidence: 'likely',
    },
  ],
});
