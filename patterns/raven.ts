import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'raven',
  title: 'Raven Tools',
  docs: 'https://raventools.com/',
  secrets: [
    {
      id: 'raven-api-key',
      title: 'Raven Tools API key',
      format: '{[A-Z0-9-]:16}',
      near: [
        'raven api',
        'raven key',
        'raven token',
        'raven secret',
        'raven access',
        'raven private',
        'raven auth',
      ],
      checks: ['letters-and-digits'],
      env: 'RAVEN_API_KEY',
      confidence: 'likely',
    },
  ],
});
