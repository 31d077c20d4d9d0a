import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'locationiq',
  title: 'LocationIQ',
  docs: 'https://docs.locationiq.com/docs/authentication',
  secrets: [
    {
      id: 'locationiq-access-token',
      title: 'LocationIQ access token',
      format: 'pk.{hex:32}',
      env: 'LOCATIONIQ_ACCESS_TOKEN',
      revoke: 'https://my.locationiq.com/dashboard',
      confidence: 'certain',
    },
  ],
});
