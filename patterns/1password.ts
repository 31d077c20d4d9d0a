import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: '1password',
  title: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/',
  secrets: [
    {
      id: '1password-service-account-token',
      title: '1Password service account token',
      format: 'ops_eyJ{base64url:200-900}{[=]:0-2}',
      env: 'OP_SERVICE_ACCOUNT_TOKEN',
      revoke: 'https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount',
      confidence: 'certain',
    },
    {
      id: '1password-secret-key',
      title: '1Password Secret Key',
      format: 'A3-{BASE36:6}-({BASE36:11}|{BASE36:6}-{BASE36:5})-{BASE36:5}-{BASE36:5}-{BASE36:5}',
      env: 'OP_SECRET_KEY',
      revoke: 'https://my.1password.com/profile',
      confidence: 'certain',
      docs: 'https://support.1password.com/secret-key-security/',
    },
  ],
});
