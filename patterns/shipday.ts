import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'shipday',
  title: 'Shipday',
  docs: 'https://docs.shipday.com/',
  secrets: [
    {
      id: 'shipday-api-key',
      title: 'Shipday API key',
      format: '{[A-Za-z0-9.]:11}{base62:20}',
      near: ['shipday'],
      checks: ['letters-and-digits'],
      env: 'SHIPDAY_API_KEY',
      confidence: 'likely',
    },
  ],
});
