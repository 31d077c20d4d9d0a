import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lunchmoney',
  title: 'Lunch Money',
  docs: 'https://lunchmoney.dev/',
  secrets: [
    {
      id: 'lunchmoney-access-token',
      title: 'Lunch Money access token',
      format: '{hex:50}',
      near: ['lunchmoney', 'lunch money'],
      checks: ['letters-and-digits'],
      env: 'LUNCHMONEY_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
