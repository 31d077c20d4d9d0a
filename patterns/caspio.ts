import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'caspio',
  title: 'Caspio',
  docs: 'https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/',
  secrets: [
    {
      id: 'caspio-client-secret',
      title: 'Caspio client secret or id',
      format: '{base62:50}',
      near: ['caspio'],
      checks: ['letters-and-digits'],
      env: 'CASPIO_CLIENT_SECRET',
      confidence: 'likely',
    },
  ],
});
