import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paytm',
  title: 'Paytm',
  docs: 'https://www.paytmpayments.com/docs/getting-started',
  secrets: [
    {
      id: 'paytm-merchant-key',
      title: 'Paytm merchant key',
      format: '{[A-Za-z0-9@#_%!*^]:16}',
      near: ['paytm merchant key', 'paytm key', 'paytm secret', 'paytm secret key'],
      checks: ['mixed'],
      env: 'PAYTM_MERCHANT_KEY',
      revoke: 'https://dashboard.paytmpayments.com/',
      confidence: 'likely',
    },
  ],
});
