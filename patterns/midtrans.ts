import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'midtrans',
  title: 'Midtrans',
  docs: 'https://docs.midtrans.com/',
  secrets: [
    {
      id: 'midtrans-server-key',
      title: 'Midtrans server key',
      format: '(SB-)?Mid-server-{base64url:16-24}',
      env: 'MIDTRANS_SERVER_KEY',
      revoke: 'https://dashboard.midtrans.com/',
      confidence: 'certain',
    },
  ],
});
