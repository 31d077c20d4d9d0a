import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudsight',
  title: 'CloudSight',
  docs: 'https://cloudsight.docs.apiary.io/',
  secrets: [
    {
      id: 'cloudsight-api-key',
      title: 'CloudSight API key',
      format: '{base62:20-25}',
      near: ['cloudsight'],
      checks: ['letters-and-digits'],
      env: 'CLOUDSIGHT_API_KEY',
      confidence: 'likely',
    },
  ],
});
