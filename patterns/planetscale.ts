import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'planetscale',
  title: 'PlanetScale',
  docs: 'https://planetscale.com/docs/api/planetscale-api-oauth-applications',
  related: [
    {
      role: 'id',
      format: '{base36:12}',
      names: [
        'user',
        'user name',
        'username',
        'token id',
        'service token id',
        'planetscale id',
        'pscale id',
        'token name',
      ],
    },
  ],
  secrets: [
    {
      id: 'planetscale-token',
      title: 'PlanetScale token or password',
      format: 'pscale_(tkn|pw|oauth)_{[A-Za-z0-9_.=-]:32-90}',
      env: 'PLANETSCALE_SERVICE_TOKEN',
      revoke: 'https://app.planetscale.com/',
      confidence: 'certain',
    },
  ],
});
