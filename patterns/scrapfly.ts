import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scrapfly',
  title: 'Scrapfly',
  docs: 'https://scrapfly.io/docs',
  secrets: [
    {
      id: 'scrapfly-api-key',
      title: 'Scrapfly API key',
      format: 'scp-(live|test)-{hex:32}',
      env: 'SCRAPFLY_KEY',
      revoke: 'https://scrapfly.io/dashboard',
      confidence: 'certain',
    },
    {
      id: 'scrapfly-legacy-key',
      title: 'Scrapfly API key of the older form',
      format: '{base62:32}',
      near: ['scrapfly'],
      checks: ['letters-and-digits'],
      env: 'SCRAPFLY_KEY',
      revoke: 'https://scrapfly.io/dashboard',
      confidence: 'likely',
    },
  ],
});
