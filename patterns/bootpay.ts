import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bootpay',
  title: 'Bootpay',
  docs: 'https://docs.bootpay.co.kr/',
  secrets: [
    {
      id: 'bootpay-private-key',
      title: 'Bootpay private key',
      format: '{base64:43}=',
      near: ['bootpay'],
      checks: ['mixed'],
      env: 'BOOTPAY_PRIVATE_KEY',
      revoke: 'https://admin.bootpay.co.kr/install/key',
      confidence: 'likely',
    },
  ],
});
