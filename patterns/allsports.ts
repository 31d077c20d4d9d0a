import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'allsports',
  title: 'AllSportsAPI',
  docs: 'https://allsportsapi.com/',
  secrets: [
    {
      id: 'allsports-api-key',
      title: 'AllSportsAPI API key',
      format: '{base62:64}',
      near: [
        'allsports api',
        'allsports key',
        'allsports token',
        'allsports secret',
        'allsports access',
        'allsports private',
        'allsports client secret',
        'allsports auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'ALLSPORTS_API_KEY',
      confidence: 'likely',
    },
  ],
});
