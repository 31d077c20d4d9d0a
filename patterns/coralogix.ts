import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coralogix',
  title: 'Coralogix',
  docs: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  secrets: [
    {
      id: 'coralogix-api-key',
      title: 'Coralogix API key',
      format: 'cx(t|u)p_{base62:30}',
      env: 'CORALOGIX_API_KEY',
      revoke: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
      confidence: 'certain',
    },
  ],
});
