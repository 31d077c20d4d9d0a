import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'intra42',
  title: '42',
  docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  secrets: [
    {
      id: 'intra42-client-secret',
      title: '42 client secret',
      format: 's-s4t2(ud|af)-{hex:64}',
      env: 'INTRA_CLIENT_SECRET',
      revoke: 'https://profile.intra.42.fr/oauth/applications',
      confidence: 'certain',
    },
  ],
});
