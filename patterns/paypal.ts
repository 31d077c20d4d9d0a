import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paypal',
  title: 'PayPal Braintree',
  docs: 'https://developer.paypal.com/braintree/docs/guides/authorization/overview',
  related: [{ role: 'client id', format: 'A{base64url:79}', names: ['client id', 'paypal id'] }],
  secrets: [
    {
      id: 'paypal-braintree-access-token',
      title: 'PayPal Braintree access token',
      format: 'access_token$production${base36:16}${hex:32}',
      env: 'BRAINTREE_ACCESS_TOKEN',
      revoke: 'https://www.braintreegateway.com/',
      confidence: 'certain',
    },
    {
      id: 'paypal-client-secret',
      title: 'PayPal client secret',
      format: 'E{base64url:79}',
      near: ['paypal', 'pay pal'],
      checks: ['mixed'],
      group: 'paypal-client',
      env: 'PAYPAL_CLIENT_SECRET',
      revoke: 'https://developer.paypal.com/dashboard/applications',
      confidence: 'likely',
      docs: 'https://developer.paypal.com/api/rest/authentication/',
    },
    {
      id: 'paypal-client-secret-of-other-form',
      title: 'PayPal client secret',
      format: '{[A-Za-z0-9_.-]:78-120}',
      near: [
        'paypal secret',
        'paypal client secret',
        'paypal key',
        'paypal token',
        'paypal access',
        'paypal private',
      ],
      checks: ['mixed'],
      group: 'paypal-client',
      env: 'PAYPAL_CLIENT_SECRET',
      revoke: 'https://developer.paypal.com/dashboard/applications',
      confidence: 'likely',
      docs: 'https://developer.paypal.com/api/rest/authentication/',
    },
  ],
});
