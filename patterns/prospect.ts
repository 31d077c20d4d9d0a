import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'prospect',
  title: 'Prospect CRM and Prospect.io',
  docs: 'https://www.prospectcrm.com/',
  secrets: [
    {
      id: 'prospect-api-key',
      title: 'Prospect CRM and Prospect.io API key',
      format: '{base62:32}',
      near: [
        'prospectcrm',
        'prospectio',
        'prospect.io',
        'prospect key',
        'prospect secret',
        'prospect api',
        'prospect token',
        'prospect access',
        'prospect crm',
      ],
      checks: ['letters-and-digits'],
      env: 'PROSPECT_API_KEY',
      confidence: 'likely',
    },
    {
      id: 'prospect-io-api-key',
      title: 'Prospect CRM and Prospect.io API key of Prospect.io',
      format: '{[A-Za-z0-9-]:50}',
      near: [
        'prospectio',
        'prospect.io',
        'prospect key',
        'prospect secret',
        'prospect api',
        'prospect token',
        'prospect access',
      ],
      checks: ['letters-and-digits'],
      env: 'PROSPECTIO_API_KEY',
      confidence: 'likely',
    },
  ],
});
