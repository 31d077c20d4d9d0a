import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'avaza',
  title: 'Avaza',
  docs: 'https://api.avaza.com/',
  secrets: [
    {
      id: 'avaza-access-token',
      title: 'Avaza personal access token',
      format: '{digit:1-8}-{hex:40}',
      near: ['avaza'],
      checks: ['letters-and-digits'],
      env: 'AVAZA_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
