import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pagarme',
  title: 'Pagar.me',
  docs: 'https://docs.pagar.me/',
  secrets: [
    {
      id: 'pagarme-api-key',
      title: 'Pagar.me API key',
      format: 'ak_(live|test)_{base62:30}',
      env: 'PAGARME_API_KEY',
      revoke: 'https://dashboard.pagar.me/',
      confidence: 'certain',
    },
  ],
});
