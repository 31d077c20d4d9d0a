import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nicepay',
  title: 'NICEPAY',
  docs: 'https://developers.nicepay.co.kr/',
  secrets: [
    {
      id: 'nicepay-secret-key',
      title: 'NICEPAY secret key',
      format: '{hex:32}',
      near: ['nicepay', 'nicepayments'],
      checks: ['letters-and-digits'],
      env: 'NICEPAY_SECRET_KEY',
      revoke: 'https://start.nicepay.co.kr/',
      confidence: 'likely',
    },
    {
      id: 'nicepay-merchant-key',
      title: 'NICEPAY merchant key',
      format: '{base64:86}==',
      near: ['nicepay', 'nicepayments'],
      checks: ['mixed'],
      env: 'NICEPAY_MERCHANT_KEY',
      revoke: 'https://npg.nicepay.co.kr/',
      confidence: 'likely',
    },
  ],
});
