import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'onelogin',
  title: 'OneLogin',
  docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  related: [{ role: 'server', format: '{[a-z0-9-]:1-60}.onelogin.com' }],
  secrets: [
    {
      id: 'onelogin-client-secret',
      title: 'OneLogin client id or secret',
      format: '{base62:64}',
      near: ['onelogin'],
      checks: ['letters-and-digits'],
      env: 'ONELOGIN_CLIENT_SECRET',
      revoke: 'https://www.onelogin.com/',
      confidence: 'likely',
    },
  ],
});
