import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'braintree',
  title: 'Braintree',
  docs: 'https://developer.paypal.com/braintree/docs/guides/authorization/gateway-credentials',
  related: [
    { role: 'tokenization key', format: '(sandbox|production)_{base36:8}_{base36:16}', public: true },
  ],
  secrets: [
    {
      id: 'braintree-private-key',
      title: 'Braintree private key',
      format: '{hex:32}',
      near: ['braintree private', 'braintree secret', 'braintree key', 'bt private key'],
      checks: ['letters-and-digits'],
      env: 'BRAINTREE_PRIVATE_KEY',
      confidence: 'likely',
    },
  ],
});
