import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'parseur',
  title: 'Parseur',
  docs: 'https://developer.parseur.com/',
  secrets: [
    {
      id: 'parseur-api-key',
      title: 'Parseur API key',
      format: '{base62:40}',
      near: ['parseur'],
      checks: ['letters-and-digits'],
      env: 'PARSEUR_API_KEY',
      revoke: 'https://app.parseur.com/',
      confidence: 'likely',
    },
  ],
});
