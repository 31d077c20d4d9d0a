import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'abacatepay',
  title: 'AbacatePay',
  docs: 'https://docs.abacatepay.com/pages/authentication',
  secrets: [
    {
      id: 'abacatepay-api-key',
      title: 'AbacatePay API key',
      format: 'abc_(dev|prod)_{base62:24}',
      env: 'ABACATEPAY_API_KEY',
      revoke: 'https://www.abacatepay.com/app',
      confidence: 'certain',
    },
  ],
});
