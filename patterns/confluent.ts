import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'confluent',
  title: 'Confluent',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  secrets: [
    {
      id: 'confluent-api-secret',
      title: 'Confluent Cloud API secret',
      format: 'cflt{base64:60}',
      env: 'CONFLUENT_CLOUD_API_SECRET',
      revoke: 'https://confluent.cloud/settings/api-keys',
      confidence: 'certain',
    },
    {
      id: 'confluent-legacy-api-secret',
      title: 'Confluent Cloud API secret of the older form',
      format: '{base64:64}',
      near: ['confluent'],
      checks: ['mixed'],
      env: 'CONFLUENT_CLOUD_API_SECRET',
      revoke: 'https://confluent.cloud/settings/api-keys',
      confidence: 'likely',
    },
  ],
});
