import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'requestfinance',
  title: 'Request Finance',
  docs: 'https://docs.request.finance/',
  secrets: [
    {
      id: 'requestfinance-api-key',
      title: 'Request Finance API key',
      format: '({base62:7}-){3}{base62:7}',
      near: ['requestfinance', 'request finance', 'request.finance'],
      checks: ['letters-and-digits'],
      env: 'REQUEST_FINANCE_API_KEY',
      revoke: 'https://app.request.finance/',
      confidence: 'likely',
    },
  ],
});
