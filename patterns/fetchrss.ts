import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fetchrss',
  title: 'FetchRSS',
  docs: 'https://fetchrss.com/api',
  secrets: [
    {
      id: 'fetchrss-api-key',
      title: 'FetchRSS API key',
      format: '{[A-Za-z0-9.]:40}',
      near: [
        'fetchrss api',
        'fetchrss key',
        'fetchrss token',
        'fetchrss secret',
        'fetchrss access',
        'fetchrss private',
        'fetchrss client secret',
        'fetchrss auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'FETCHRSS_API_KEY',
      confidence: 'likely',
    },
  ],
});
