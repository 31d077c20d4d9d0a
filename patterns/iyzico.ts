import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'iyzico',
  title: 'iyzico',
  docs: 'https://docs.iyzico.com/en/getting-started/preliminaries/sandbox',
  secrets: [
    {
      id: 'iyzico-api-key',
      title: 'iyzico API key or secret key',
      format: '(sandbox-)?{base62:32}',
      near: ['iyzico', 'iyzipay'],
      checks: ['mixed'],
      env: 'IYZIPAY_SECRET_KEY',
      revoke: 'https://merchant.iyzipay.com/login',
      confidence: 'likely',
    },
  ],
});
