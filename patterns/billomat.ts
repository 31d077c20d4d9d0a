import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'billomat',
  title: 'Billomat',
  docs: 'https://www.billomat.com/en/api/',
  secrets: [
    {
      id: 'billomat-api-key',
      title: 'Billomat API key',
      format: '{base62:32}',
      near: ['billomat'],
      checks: ['letters-and-digits'],
      env: 'BILLOMAT_API_KEY',
      confidence: 'likely',
    },
  ],
});
