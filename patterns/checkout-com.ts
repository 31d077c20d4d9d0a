import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'checkout-com',
  title: 'Checkout.com',
  docs: 'https://api-reference.checkout.com/',
  secrets: [
    {
      id: 'checkout-com-secret-key',
      title: 'Checkout.com secret key',
      format: 'sk(_test|_live|_sbox)?_{uuid:36}',
      near: ['checkout'],
      checks: ['letters-and-digits'],
      env: 'CHECKOUT_COM_SECRET_KEY',
      revoke: 'https://dashboard.checkout.com/developers/keys',
      confidence: 'likely',
    },
    {
      id: 'checkout-com-new-secret-key',
      title: 'Checkout.com secret key of the newer form',
      format: 'sk(_sbox)?_{[a-z0-9]:26}{[*#$=a-z0-9]:1}',
      near: [
        'checkout api',
        'checkout key',
        'checkout token',
        'checkout secret',
        'checkout access',
        'checkout private',
        'cko',
      ],
      checks: ['letters-and-digits'],
      env: 'CHECKOUT_COM_NEW_SECRET_KEY',
      revoke: 'https://dashboard.checkout.com/developers/keys',
      confidence: 'likely',
    },
  ],
});
