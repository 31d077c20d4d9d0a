import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'runpod',
  title: 'Runpod',
  docs: 'https://docs.runpod.io/get-started/api-keys',
  secrets: [
    {
      id: 'runpod-api-key',
      title: 'Runpod API key',
      format: 'rpa_{BASE36:40}{base62:2-6}',
      checks: ['letters-and-digits'],
      env: 'RUNPOD_API_KEY',
      revoke: 'https://www.runpod.io/console/user/settings',
      confidence: 'certain',
    },
  ],
});
