import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sigopt',
  title: 'SigOpt',
  docs: 'https://docs.sigopt.com/',
  secrets: [
    {
      id: 'sigopt-api-token',
      title: 'SigOpt API token',
      format: '{base62:48}',
      near: ['sigopt'],
      checks: ['letters-and-digits'],
      env: 'SIGOPT_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
