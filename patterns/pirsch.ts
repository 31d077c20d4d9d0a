import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pirsch',
  title: 'Pirsch',
  docs: 'https://docs.pirsch.io/',
  secrets: [
    {
      id: 'pirsch-access-key',
      title: 'Pirsch access key',
      format: 'pa_{base62:32-48}',
      near: ['pirsch'],
      checks: ['letters-and-digits'],
      env: 'PIRSCH_ACCESS_KEY',
      revoke: 'https://dashboard.pirsch.io/',
      confidence: 'likely',
    },
  ],
});
