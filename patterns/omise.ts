import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'omise',
  title: 'Omise',
  docs: 'https://docs.omise.co/api-authentication',
  secrets: [
    {
      id: 'omise-secret-key',
      title: 'Omise secret key',
      format: 'skey_(test_)?{base36:19}',
      checks: ['letters-and-digits'],
      env: 'OMISE_SECRET_KEY',
      revoke: 'https://dashboard.omise.co/v2/settings/keys',
      confidence: 'certain',
      docs: 'https://docs.omise.co/ja/api-authentication',
    },
  ],
});
