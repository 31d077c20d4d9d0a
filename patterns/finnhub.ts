import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'finnhub',
  title: 'Finnhub',
  docs: 'https://finnhub.io/docs/api/authentication',
  secrets: [
    {
      id: 'finnhub-api-key',
      title: 'Finnhub API key',
      format: '({base36:20}|{base36:40})',
      near: [
        'finnhub api',
        'finnhub key',
        'finnhub token',
        'finnhub secret',
        'finnhub access',
        'finnhub private',
        'finnhub client secret',
        'finnhub auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'FINNHUB_API_KEY',
      revoke: 'https://finnhub.io/dashboard',
      confidence: 'likely',
    },
  ],
});
