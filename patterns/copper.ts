import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'copper',
  title: 'Copper',
  docs: 'https://developer.copper.com/introduction/authentication.html',
  secrets: [
    {
      id: 'copper-api-key',
      title: 'Copper API key',
      format: '{hex:32}',
      near: [
        'copper api',
        'copper key',
        'copper token',
        'copper secret',
        'copper access',
        'copper private',
        'coppercrm',
        'prosperworks',
      ],
      checks: ['letters-and-digits'],
      env: 'COPPER_API_KEY',
      confidence: 'likely',
    },
  ],
});
