import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sportmonks',
  title: 'Sportmonks',
  docs: 'https://docs.sportmonks.com/',
  secrets: [
    {
      id: 'sportmonks-api-token',
      title: 'Sportmonks API token',
      format: '{base62:60}',
      near: ['sportsmonk', 'sportmonk'],
      checks: ['letters-and-digits'],
      env: 'SPORTMONKS_API_TOKEN',
      revoke: 'https://my.sportmonks.com/',
      confidence: 'likely',
    },
  ],
});
