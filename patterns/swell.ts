import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'swell',
  title: 'Swell',
  docs: 'https://developers.swell.is/',
  secrets: [
    {
      id: 'swell-secret-key',
      title: 'Swell secret key',
      format: 'sk_{base62:32}',
      near: ['swell'],
      checks: ['mixed'],
      env: 'SWELL_SECRET_KEY',
      revoke: 'https://login.swell.store/',
      confidence: 'likely',
    },
    {
      id: 'swell-legacy-key',
      title: 'Swell secret key of the older form',
      format: '{base62:32}',
      near: [
        'swell key',
        'swell api',
        'swell token',
        'swell secret',
        'swell access',
        'swell private',
        'swell auth',
        'swell store',
      ],
      checks: ['letters-and-digits'],
      env: 'SWELL_SECRET_KEY',
      revoke: 'https://login.swell.store/',
      confidence: 'likely',
    },
  ],
});
