import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pendo',
  title: 'Pendo',
  docs: 'https://engageapi.pendo.io/',
  secrets: [
    {
      id: 'pendo-integration-key',
      title: 'Pendo integration key',
      format: ['{base62:32}', '{uuid:36}(.{lower:2})?'],
      near: [
        'pendo integration',
        'pendo key',
        'pendo api',
        'pendo secret',
        'pendo token',
        'x pendo integration',
      ],
      checks: ['letters-and-digits'],
      env: 'PENDO_INTEGRATION_KEY',
      revoke: 'https://app.pendo.io/',
      confidence: 'likely',
    },
  ],
});
