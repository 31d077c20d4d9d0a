import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'descope',
  title: 'Descope',
  docs: 'https://docs.descope.com/management/m2m-access-keys',
  secrets: [
    {
      id: 'descope-management-key',
      title: 'Descope management key',
      format: 'K{base62:27}:K{base62:64}',
      near: ['descope'],
      checks: ['mixed'],
      env: 'DESCOPE_MANAGEMENT_KEY',
      revoke: 'https://app.descope.com/accesskeys',
      confidence: 'likely',
    },
    {
      id: 'descope-long-key',
      title: 'Descope access key',
      format: 'K{base62:27-120}',
      near: ['descope'],
      checks: ['mixed'],
      env: 'DESCOPE_LONG_KEY',
      revoke: 'https://app.descope.com/accesskeys',
      confidence: 'likely',
    },
  ],
});
