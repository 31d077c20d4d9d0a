import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'myfreshworks',
  title: 'Freshworks CRM',
  docs: 'https://developers.freshworks.com/crm/api/',
  secrets: [
    {
      id: 'myfreshworks-api-key',
      title: 'Freshworks CRM API key',
      format: '{[a-z0-9A-Z-]:22}',
      near: ['freshworks', 'freshsales'],
      checks: ['letters-and-digits'],
      env: 'FRESHWORKS_API_KEY',
      confidence: 'likely',
    },
  ],
});
