import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'positionstack',
  title: 'positionstack',
  docs: 'https://positionstack.com/documentation',
  secrets: [
    {
      id: 'positionstack-access-key',
      title: 'positionstack access key',
      format: '{word:32}',
      near: ['positionstack'],
      checks: ['letters-and-digits'],
      env: 'POSITIONSTACK_ACCESS_KEY',
      revoke: 'https://positionstack.com/dashboard',
      confidence: 'likely',
    },
  ],
});
