import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bigcommerce',
  title: 'BigCommerce',
  docs: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  secrets: [
    {
      id: 'bigcommerce-access-token',
      title: 'BigCommerce API access token',
      format: '{base36:31}',
      near: ['bigcommerce'],
      checks: ['letters-and-digits'],
      env: 'BIGCOMMERCE_ACCESS_TOKEN',
      confidence: 'likely',
    },
    {
      id: 'bigcommerce-client-secret',
      title: 'BigCommerce client secret',
      format: '{hex:64}',
      near: [
        'bigcommerce api',
        'bigcommerce key',
        'bigcommerce token',
        'bigcommerce secret',
        'bigcommerce access',
        'bigcommerce private',
        'bigcommerce client secret',
        'bigcommerce auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'BIGCOMMERCE_CLIENT_SECRET',
      confidence: 'likely',
    },
  ],
});
