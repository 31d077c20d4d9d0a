import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clearbit',
  title: 'Clearbit',
  docs: 'https://dashboard.clearbit.com/docs',
  secrets: [
    {
      id: 'clearbit-api-key',
      title: 'Clearbit API key',
      format: '(sk_{hex:32}|{word:35})',
      near: ['clearbit'],
      checks: ['letters-and-digits'],
      env: 'CLEARBIT_API_KEY',
      revoke: 'https://dashboard.clearbit.com/api',
      confidence: 'likely',
    },
  ],
});
