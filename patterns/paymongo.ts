import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paymongo',
  title: 'PayMongo',
  docs: 'https://developers.paymongo.com/docs/authentication',
  secrets: [
    {
      id: 'paymongo-secret-key',
      title: 'PayMongo secret key',
      format: '{base62:32}',
      near: ['paymongo'],
      checks: ['letters-and-digits'],
      env: 'PAYMONGO_SECRET_KEY',
      revoke: 'https://dashboard.paymongo.com/developers',
      confidence: 'likely',
    },
  ],
});
