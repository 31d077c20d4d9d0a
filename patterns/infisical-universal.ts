import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'infisical-universal',
  title: 'Infisical machine identity',
  docs: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
  secrets: [
    {
      id: 'infisical-universal-client-secret',
      title: 'Infisical machine identity client secret',
      format: '{hex:64}',
      near: [
        'infisical api',
        'infisical key',
        'infisical token',
        'infisical secret',
        'infisical access',
        'infisical private',
        'infisical client secret',
        'infisical auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'INFISICAL_UNIVERSAL_CLIENT_SECRET',
      confidence: 'likely',
    },
  ],
});
