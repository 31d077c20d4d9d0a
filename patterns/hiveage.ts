import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hiveage',
  title: 'Hiveage',
  docs: 'https://www.hiveage.com/api/',
  secrets: [
    {
      id: 'hiveage-api-key',
      title: 'Hiveage API key',
      format: '{word:20}',
      near: ['hiveage'],
      checks: ['letters-and-digits'],
      env: 'HIVEAGE_API_KEY',
      confidence: 'likely',
    },
  ],
});
