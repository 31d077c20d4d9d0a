import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'immuta',
  title: 'Immuta',
  docs: 'https://documentation.immuta.com/',
  secrets: [
    {
      id: 'immuta-api-key',
      title: 'Immuta API key',
      format: '{hex:32}',
      near: ['immuta'],
      checks: ['letters-and-digits'],
      env: 'IMMUTA_API_KEY',
      confidence: 'likely',
    },
  ],
});
