import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'loginradius',
  title: 'LoginRadius',
  docs: 'https://www.loginradius.com/docs/',
  secrets: [
    {
      id: 'loginradius-api-secret',
      title: 'LoginRadius API key or secret',
      format: '{uuid:36}',
      near: ['loginradius'],
      env: 'LOGINRADIUS_API_SECRET',
      revoke: 'https://adminconsole.loginradius.com/',
      confidence: 'likely',
    },
  ],
});
