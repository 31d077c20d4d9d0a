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
      checks: ['letters-and-digits'],
      env: 'CONFLUENT_CLOUD_API_SECRET',
      revoke: 'https://confluent.cloud/settings/api-keys',
      confidence: 'likely',
    },
    {
      id: 'confluent-api-key',
      title: 'Confluent API key',
      format: '{base62:16}',
      near: ['confluent'],
      checks: ['letters-and-digits'],
      role: 'API key',
      group: 'confluent-key',
      env: 'CONFLUENT_API_KEY',
      revoke: 'https://confluent.cloud/settings/api-keys',
      confidence: 'likely',
    },
  ],
});
