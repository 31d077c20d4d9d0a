import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'grafana',
  title: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  secrets: [
    {
      id: 'grafana-service-account-token',
      title: 'Grafana service account token',
      format: 'glsa_{base62:32}_{crc32-le-hex:8}',
      env: 'GRAFANA_TOKEN',
      revoke:
        'https://grafana.com/docs/grafana/latest/administration/service-accounts/#service-account-tokens',
    },
    {
      id: 'grafana-cloud-token',
      title: 'Grafana Cloud access policy token',
      format: 'glc_{base64:40-400}{[=]:0-2}',
      env: 'GRAFANA_CLOUD_TOKEN',
      revoke:
        'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
      confidence: 'certain',
    },
    {
      id: 'grafana-legacy-api-key',
      title: 'Grafana API key',
      format: 'eyJrIjoi{base64:60-400}{[=]:0-2}',
      checks: ['grafana-key'],
      env: 'GRAFANA_API_KEY',
      revoke: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
    },
  ],
});
