import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'finicity',
  title: 'Finicity',
  docs: 'https://developer.mastercard.com/open-finance-us/documentation/',
  secrets: [
    {
      id: 'finicity-app-key',
      title: 'Finicity app key or token',
      format: '{Hex:32}',
      near: ['finicity'],
      checks: ['letters-and-digits'],
      env: 'FINICITY_APP_KEY',
      confidence: 'likely',
    },
    {
      id: 'finicity-partner-secret',
      title: 'Finicity partner secret',
      format: '{base62:20}',
      near: ['finicity'],
      checks: ['letters-and-digits'],
      env: 'FINICITY_PARTNER_SECRET',
      confidence: 'likely',
    },
  ],
});
