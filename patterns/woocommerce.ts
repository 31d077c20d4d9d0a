import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'woocommerce',
  title: 'WooCommerce',
  docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  secrets: [
    {
      id: 'woocommerce-consumer-key',
      title: 'WooCommerce consumer key or secret',
      format: 'c(k|s)_{hex:40}',
      env: 'WOOCOMMERCE_CONSUMER_SECRET',
      confidence: 'certain',
    },
  ],
});
