import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'customerio',
  title: 'Customer.io',
  docs: 'https://docs.customer.io/api/',
  secrets: [
    {
      id: 'customerio-api-key',
      title: 'Customer.io tracking API key',
      format: '({hex:20}|{base62:20})',
      near: ['customerio', 'customer io'],
      checks: ['letters-and-digits'],
      env: 'CUSTOMERIO_API_KEY',
      revoke: 'https://fly.customer.io/settings/api_credentials',
      confidence: 'likely',
    },
    {
      id: 'customerio-app-api-key',
      title: 'Customer.io app API key',
      format: '{Hex:32}',
      near: ['customerio', 'customer io'],
      checks: ['letters-and-digits'],
      env: 'CUSTOMERIO_APP_API_KEY',
      revoke: 'https://fly.customer.io/settings/api_credentials',
      confidence: 'likely',
    },
  ],
});
