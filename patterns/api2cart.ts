import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'api2cart',
  title: 'API2Cart',
  docs: 'https://api2cart.com/',
  secrets: [
    {
      id: 'api2cart-api-key',
      title: 'API2Cart API key',
      format: '{Hex:32}',
      near: ['api2cart'],
      checks: ['letters-and-digits'],
      env: 'API2CART_API_KEY',
      confidence: 'likely',
    },
  ],
});
