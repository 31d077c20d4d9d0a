import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paystack',
  title: 'Paystack',
  docs: 'https://paystack.com/docs/api/authentication/',
  secrets: [
    {
      id: 'paystack-secret-key',
      title: 'Paystack secret key',
      format: 'sk_(live|test)_{hex:40}',
      env: 'PAYSTACK_SECRET_KEY',
      revoke: 'https://dashboard.paystack.com/#/settings/developers',
      confidence: 'certain',
    },
  ],
});
