import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'worksnaps',
  title: 'Worksnaps',
  docs: 'https://www.worksnaps.com/',
  secrets: [
    {
      id: 'worksnaps-api-token',
      title: 'Worksnaps API token',
      format: '{base62:40}',
      near: ['worksnaps'],
      checks: ['letters-and-digits'],
      env: 'WORKSNAPS_TOKEN',
      confidence: 'likely',
    },
  ],
});
