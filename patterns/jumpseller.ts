import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jumpseller',
  title: 'Jumpseller',
  docs: 'https://jumpseller.com/support/api/',
  secrets: [
    {
      id: 'jumpseller-api-token',
      title: 'Jumpseller API token',
      format: '{Hex:32}',
      near: ['jumpseller'],
      checks: ['letters-and-digits'],
      env: 'JUMPSELLER_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
