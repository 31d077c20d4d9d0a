import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'myintervals',
  title: 'Intervals',
  docs: 'https://www.myintervals.com/api/',
  secrets: [
    {
      id: 'myintervals-api-token',
      title: 'Intervals API token',
      format: '{base62:11}',
      near: ['myintervals'],
      checks: ['letters-and-digits'],
      env: 'MYINTERVALS_TOKEN',
      confidence: 'likely',
    },
  ],
});
