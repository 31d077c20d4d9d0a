import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'termii',
  title: 'Termii',
  docs: 'https://developers.termii.com/',
  secrets: [
    {
      id: 'termii-api-key',
      title: 'Termii API key',
      format: 'TL{base62:54}',
      near: ['termii'],
      checks: ['letters-and-digits'],
      env: 'TERMII_API_KEY',
      confidence: 'likely',
    },
  ],
});
