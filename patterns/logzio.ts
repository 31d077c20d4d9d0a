import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'logzio',
  title: 'Logz.io',
  docs: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/',
  secrets: [
    {
      id: 'logzio-api-token',
      title: 'Logz.io API or shipping token',
      format: '({uuid:36}|{base62:32})',
      near: ['logzio', 'logz io', 'logz'],
      checks: ['letters-and-digits'],
      env: 'LOGZIO_API_TOKEN',
      revoke: 'https://app.logz.io/#/dashboard/settings/manage-tokens',
      confidence: 'likely',
    },
  ],
});
