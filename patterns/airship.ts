import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'airship',
  title: 'Airship',
  docs: 'https://docs.airship.com/api/ua/',
  secrets: [
    {
      id: 'airship-app-secret',
      title: 'Airship bearer token',
      format: '{base62:91}',
      near: ['airship'],
      checks: ['letters-and-digits'],
      env: 'AIRSHIP_APP_SECRET',
      confidence: 'likely',
    },
    {
      id: 'airship-master-secret',
      title: 'Airship master secret',
      format: '{base64url:22}',
      near: ['airship master secret', 'airship app secret', 'airship secret', 'urbanairship'],
      checks: ['mixed'],
      env: 'AIRSHIP_MASTER_SECRET',
      confidence: 'likely',
    },
  ],
});
