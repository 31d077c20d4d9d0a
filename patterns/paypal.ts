import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paypal',
  title: 'PayPal Braintree',
  docs: 'https://developer.paypal.com/braintree/docs/guides/authorization/overview',
  secrets: [
    {
      id: 'paypal-braintree-access-token',
      title: 'PayPal Braintree access token',
      format: 'access_token$production${base36:16}${hex:32}',
      env: 'BRAINTREE_ACCESS_TOKEN',
      revoke: 'https://www.braintreegateway.com/',
      confidence: 'certain',
    },
  ],
});
