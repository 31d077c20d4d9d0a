import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'razorpay',
  title: 'Razorpay',
  docs: 'https://razorpay.com/docs/api/authentication/',
  related: [{ role: 'key id', format: 'rzp_(live|test)_{base62:14}' }],
  secrets: [
    {
      id: 'razorpay-key-secret',
      title: 'Razorpay key secret',
      format: '{base62:24}',
      near: ['razorpay', 'rzp secret', 'rzp key secret'],
      checks: ['mixed'],
      env: 'RAZORPAY_KEY_SECRET',
      revoke: 'https://dashboard.razorpay.com/app/keys',
      confidence: 'likely',
    },
  ],
});
