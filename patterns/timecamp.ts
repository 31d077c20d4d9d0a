import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'timecamp',
  title: 'TimeCamp',
  docs: 'https://developer.timecamp.com/',
  secrets: [
    {
      id: 'timecamp-api-token',
      title: 'TimeCamp API token',
      format: '{base62:26}',
      near: ['timecamp'],
      checks: ['letters-and-digits'],
      env: 'TIMECAMP_TOKEN',
      revoke: 'https://app.timecamp.com/',
      confidence: 'likely',
    },
  ],
});
