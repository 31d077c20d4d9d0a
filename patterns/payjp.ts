import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'payjp',
  title: 'PAY.JP',
  docs: 'https://pay.jp/docs/api/',
  secrets: [
    {
      id: 'payjp-live-secret-key',
      title: 'PAY.JP live secret key',
      format: 'sk_live_{hex:56}',
      env: 'PAYJP_SECRET_KEY',
      revoke: 'https://pay.jp/d/settings',
      confidence: 'certain',
    },
    {
      id: 'payjp-test-key',
      title: 'PAY.JP test secret key',
      format: 'sk_test_{hex:24}',
      env: 'PAYJP_SECRET_KEY',
      revoke: 'https://pay.jp/d/settings',
    },
  ],
});
