import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paydirt',
  title: 'Paydirt',
  docs: 'https://paydirtapp.com/',
  secrets: [
    {
      id: 'paydirt-api-key',
      title: 'Paydirt API key',
      format: '{base62:32}',
      near: ['paydirt'],
      checks: ['letters-and-digits'],
      env: 'PAYDIRT_API_KEY',
      confidence: 'likely',
    },
  ],
});
