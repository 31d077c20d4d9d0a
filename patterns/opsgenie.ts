import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'opsgenie',
  title: 'Opsgenie',
  docs: 'https://docs.opsgenie.com/docs/api-key-management',
  secrets: [
    {
      id: 'opsgenie-api-key',
      title: 'Opsgenie API key',
      format: '{uuid:36}',
      near: ['opsgenie', 'ops genie'],
      checks: ['letters-and-digits'],
      env: 'OPSGENIE_API_KEY',
      revoke: 'https://app.opsgenie.com/settings/api-key-management',
      confidence: 'likely',
    },
  ],
});
