import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'snipcart',
  title: 'Snipcart',
  docs: 'https://docs.snipcart.com/v3/api-reference/authentication',
  secrets: [
    {
      id: 'snipcart-secret-key',
      title: 'Snipcart secret key',
      format: 'S_{base64:50-110}',
      near: ['snipcart'],
      checks: ['mixed'],
      env: 'SNIPCART_SECRET_KEY',
      revoke: 'https://app.snipcart.com/dashboard/account/credentials',
      confidence: 'likely',
    },
    {
      id: 'snipcart-api-key',
      title: 'Snipcart API key',
      format: '{word:75}',
      near: ['snipcart'],
      checks: ['mixed'],
      env: 'SNIPCART_API_KEY',
      revoke: 'https://app.snipcart.com/dashboard/account/credentials',
      confidence: 'likely',
    },
  ],
});
