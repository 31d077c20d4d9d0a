import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'strava',
  title: 'Strava',
  docs: 'https://developers.strava.com/docs/authentication/',
  related: [{ role: 'client id', format: '{digit:1-7}', names: ['client id'] }],
  secrets: [
    {
      id: 'strava-token',
      title: 'Strava client secret, access or refresh token',
      format: '{Hex:40}',
      near: ['strava'],
      checks: ['letters-and-digits'],
      env: 'STRAVA_CLIENT_SECRET',
      revoke: 'https://www.strava.com/settings/api',
      confidence: 'likely',
    },
  ],
});
