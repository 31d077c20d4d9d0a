import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'chapa',
  title: 'Chapa',
  docs: 'https://developer.chapa.co/integrations/accept-payments',
  related: [{ role: 'public key', format: 'CHAPUBK(_TEST)?-{base62:32}', public: true }],
  secrets: [
    {
      id: 'chapa-secret-key',
      title: 'Chapa secret key',
      format: 'CHASECK(_TEST)?-{base62:32}',
      env: 'CHAPA_SECRET_KEY',
      revoke: 'https://dashboard.chapa.co/',
      confidence: 'certain',
    },
  ],
});
