import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'khalti',
  title: 'Khalti',
  docs: 'https://docs.khalti.com/khalti-epayment/',
  related: [{ role: 'public key', format: '(live|test)_public_key_{hex:32}', public: true }],
  secrets: [
    {
      id: 'khalti-secret-key',
      title: 'Khalti secret key',
      format: '(live|test)_secret_key_{hex:32}',
      env: 'KHALTI_SECRET_KEY',
      revoke: 'https://admin.khalti.com/',
      confidence: 'certain',
    },
  ],
});
