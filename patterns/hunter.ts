import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hunter',
  title: 'Hunter',
  docs: 'https://hunter.io/api-documentation/v2',
  secrets: [
    {
      id: 'hunter-api-key',
      title: 'Hunter API key',
      format: '{[a-z0-9_-]:40}',
      near: [
        'hunter io',
        'hunter api',
        'hunter key',
        'hunter token',
        'hunter secret',
        'hunter access',
        'hunter private',
        'hunterio api',
        'hunterio key',
        'hunterio token',
        'hunterio secret',
        'hunterio access',
        'hunterio private',
        'hunterio client secret',
        'hunterio auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'HUNTER_API_KEY',
      revoke: 'https://hunter.io/api-keys',
      confidence: 'likely',
    },
  ],
});
