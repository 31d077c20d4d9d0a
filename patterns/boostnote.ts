import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'boostnote',
  title: 'Boost Note',
  docs: 'https://boostnote.io/',
  secrets: [
    {
      id: 'boostnote-api-token',
      title: 'Boost Note API token',
      format: '{hex:64}',
      near: [
        'boostnote api',
        'boostnote key',
        'boostnote token',
        'boostnote secret',
        'boostnote access',
        'boostnote private',
        'boostnote client secret',
        'boostnote auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'BOOSTNOTE_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
