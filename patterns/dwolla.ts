import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dwolla',
  title: 'Dwolla',
  docs: 'https://developers.dwolla.com/docs/auth',
  secrets: [
    {
      id: 'dwolla-client-secret',
      title: 'Dwolla key or secret',
      format: '{base62:50}',
      near: ['dwolla'],
      checks: ['letters-and-digits'],
      env: 'DWOLLA_CLIENT_SECRET',
      revoke: 'https://dashboard.dwolla.com/applications',
      confidence: 'likely',
    },
  ],
});
