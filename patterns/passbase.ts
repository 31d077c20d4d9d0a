import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'passbase',
  title: 'Passbase',
  docs: 'https://docs.passbase.com/',
  secrets: [
    {
      id: 'passbase-api-key',
      title: 'Passbase API key',
      format: '{base62:128}',
      near: ['passbase'],
      checks: ['letters-and-digits'],
      env: 'PASSBASE_API_KEY',
      confidence: 'likely',
    },
  ],
});
