import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'karmacrm',
  title: 'karmaCRM',
  docs: 'https://developer.karmacrm.com/',
  secrets: [
    {
      id: 'karmacrm-api-token',
      title: 'karmaCRM API token',
      format: '{base62:20}',
      near: [
        'karmacrm',
        'karma crm',
        'karma api',
        'karma key',
        'karma token',
        'karma secret',
        'karma access',
        'karma private',
      ],
      checks: ['letters-and-digits'],
      env: 'KARMACRM_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
