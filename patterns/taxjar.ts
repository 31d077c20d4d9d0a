import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'taxjar',
  title: 'TaxJar',
  docs: 'https://developers.taxjar.com/api/reference/',
  secrets: [
    {
      id: 'taxjar-api-token',
      title: 'TaxJar API token',
      format: '{base62:32}',
      near: ['taxjar'],
      checks: ['letters-and-digits'],
      env: 'TAXJAR_API_KEY',
      revoke: 'https://app.taxjar.com/',
      confidence: 'likely',
    },
  ],
});
