import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kustomer',
  title: 'Kustomer',
  docs: 'https://developer.kustomer.com/',
  secrets: [
    {
      id: 'kustomer-api-key',
      title: 'Kustomer API key',
      format: 'eyJ{base64url:15-60}.eyJ{base64url:20-400}.{base64url:40-100}',
      near: ['kustomer'],
      env: 'KUSTOMER_API_KEY',
      confidence: 'likely',
    },
  ],
});
