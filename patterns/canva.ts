import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'canva',
  title: 'Canva',
  docs: 'https://www.canva.dev/docs/connect/authentication/',
  related: [{ role: 'client id', format: 'OC-{base64url:10-20}' }],
  secrets: [
    {
      id: 'canva-client-secret',
      title: 'Canva client secret',
      format: 'cnvca{base64url:51}',
      env: 'CANVA_CLIENT_SECRET',
      revoke: 'https://www.canva.com/developers/integrations',
      confidence: 'certain',
    },
  ],
});
