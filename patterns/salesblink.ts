import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'salesblink',
  title: 'SalesBlink',
  docs: 'https://salesblink.io/',
  secrets: [
    {
      id: 'salesblink-api-key',
      title: 'SalesBlink API key',
      format: ['key_{base62:24-48}', '{alpha:16}'],
      near: ['salesblink'],
      checks: [],
      env: 'SALESBLINK_API_KEY',
      confidence: 'likely',
    },
  ],
});
