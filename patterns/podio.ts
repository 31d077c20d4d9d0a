import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'podio',
  title: 'Podio',
  docs: 'https://developers.podio.com/authentication',
  secrets: [
    {
      id: 'podio-client-secret',
      title: 'Podio client secret or app token',
      format: ['{base62:64}', '{Hex:32}'],
      near: ['podio'],
      checks: ['letters-and-digits'],
      env: 'PODIO_CLIENT_SECRET',
      revoke: 'https://podio.com/settings/api',
      confidence: 'likely',
    },
  ],
});
