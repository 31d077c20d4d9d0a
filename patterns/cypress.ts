import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cypress',
  title: 'Cypress Cloud',
  docs: 'https://docs.cypress.io/cloud/account-management/projects#Record-key',
  secrets: [
    {
      id: 'cypress-record-key',
      title: 'Cypress Cloud record key',
      format: '{uuid:36}',
      near: [
        'cypress record key',
        'cypress key',
        'cypress token',
        'cypress record',
        'record key',
        'cypress run',
        'cypress secret',
      ],
      env: 'CYPRESS_RECORD_KEY',
      revoke: 'https://cloud.cypress.io/',
      confidence: 'likely',
    },
  ],
});
