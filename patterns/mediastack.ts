import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mediastack',
  title: 'mediastack',
  docs: 'https://mediastack.com/documentation',
  secrets: [
    {
      id: 'mediastack-access-key',
      title: 'mediastack access key',
      format: '{base62:32}',
      near: ['mediastack'],
      checks: ['letters-and-digits'],
      env: 'MEDIASTACK_ACCESS_KEY',
      revoke: 'https://mediastack.com/dashboard',
      confidence: 'likely',
    },
  ],
});
