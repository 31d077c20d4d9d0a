import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'revampcrm',
  title: 'Revamp CRM',
  docs: 'https://www.revampcrm.com/',
  secrets: [
    {
      id: 'revampcrm-api-key',
      title: 'Revamp CRM API key',
      format: '{base62:40}',
      near: ['revampcrm', 'revamp crm', 'revamp api', 'revamp key', 'revamp token', 'revamp secret'],
      checks: ['letters-and-digits'],
      env: 'REVAMPCRM_API_KEY',
      confidence: 'likely',
    },
  ],
});
