import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fixer',
  title: 'Fixer',
  docs: 'https://fixer.io/documentation',
  secrets: [
    {
      id: 'fixer-api-key',
      title: 'Fixer API key',
      format: '{base62:32}',
      near: [
        'fixer api',
        'fixer key',
        'fixer token',
        'fixer secret',
        'fixer access',
        'fixer private',
        'fixerio',
        'fixer.io',
      ],
      checks: ['letters-and-digits'],
      env: 'FIXER_API_KEY',
      revoke: 'https://fixer.io/dashboard',
      confidence: 'likely',
    },
  ],
});
