import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'auth0',
  title: 'Auth0',
  docs: 'https://auth0.com/docs/get-started/applications/application-settings',
  related: [
    { role: 'server', format: '{[a-z0-9-]:1-60}(.(us|eu|au|jp))?.auth0.com' },
    { role: 'client id', format: '{base62:32}', names: ['client id'] },
  ],
  secrets: [
    {
      id: 'auth0-client-secret',
      title: 'Auth0 client secret',
      format: '{base64url:64}',
      near: [
        'auth0 api',
        'auth0 key',
        'auth0 token',
        'auth0 secret',
        'auth0 access',
        'auth0 private',
        'auth0 client secret',
        'auth0 auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'AUTH0_CLIENT_SECRET',
      revoke: 'https://manage.auth0.com/',
      confidence: 'likely',
    },
    {
      id: 'auth0-client-id',
      title: 'Auth0 client id',
      format: '{base62:32}',
      near: ['auth0 client id', 'auth0 clientid'],
      checks: ['letters-and-digits'],
      role: 'client id',
      group: 'auth0-app',
      env: 'AUTH0_CLIENT_ID',
      revoke: 'https://manage.auth0.com/',
      confidence: 'likely',
    },
  ],
});
