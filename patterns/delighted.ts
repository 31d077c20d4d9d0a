import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'delighted',
  title: 'Delighted',
  docs: 'https://app.delighted.com/docs/api',
  secrets: [
    {
      id: 'delighted-api-key',
      title: 'Delighted API key',
      format: '({base62:32}|{base62:30})',
      near: ['delighted'],
      checks: ['letters-and-digits'],
      env: 'DELIGHTED_API_KEY',
      revoke: 'https://app.delighted.com/api',
      confidence: 'likely',
    },
  ],
});
