import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'planetscale',
  title: 'PlanetScale',
  docs: 'https://planetscale.com/docs/api/planetscale-api-oauth-applications',
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
