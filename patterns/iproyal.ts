import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'iproyal',
  title: 'IPRoyal',
  docs: 'https://docs.iproyal.com/',
  secrets: [
    {
      id: 'iproyal-api-token',
      title: 'IPRoyal API token',
      format: '{base62:60-64}',
      near: [
        'iproyal api',
        'iproyal key',
        'iproyal token',
        'iproyal secret',
        'iproyal access',
        'iproyal private',
        'iproyal client secret',
        'iproyal auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'IPROYAL_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
