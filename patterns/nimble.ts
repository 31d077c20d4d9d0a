import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nimble',
  title: 'Nimble',
  docs: 'https://nimble.readthedocs.io/',
  secrets: [
    {
      id: 'nimble-api-token',
      title: 'Nimble API token',
      format: '{base62:30}',
      near: [
        'nimble key',
        'nimble api',
        'nimble token',
        'nimble secret',
        'nimble access',
        'nimble private',
        'nimble auth',
      ],
      checks: ['letters-and-digits'],
      env: 'NIMBLE_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
