import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cashfree',
  title: 'Cashfree',
  docs: 'https://www.cashfree.com/docs/api-reference/authentication',
  secrets: [
    {
      id: 'cashfree-secret-key',
      title: 'Cashfree secret key',
      format: 'cfsk_ma_(prod|test)_{hex:32}_{hex:8}',
      env: 'CASHFREE_SECRET_KEY',
      confidence: 'certain',
    },
  ],
});
