import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'artsy',
  title: 'Artsy',
  docs: 'https://developers.artsy.net/',
  secrets: [
    {
      id: 'artsy-client-secret',
      title: 'Artsy client secret',
      format: '{base62:32}',
      near: ['artsy'],
      checks: ['letters-and-digits'],
      env: 'ARTSY_CLIENT_SECRET',
      confidence: 'likely',
    },
  ],
});
