import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'iterable',
  title: 'Iterable',
  docs: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
  secrets: [
    {
      id: 'iterable-api-key',
      title: 'Iterable API key',
      format: '({hex:32}|{base62:32})',
      // `Iterable` alone is a type of many languages.
      near: [
        'iterable api',
        'iterable key',
        'iterable token',
        'iterable secret',
        'iterable jwt',
        'iterable.com',
      ],
      checks: ['letters-and-digits'],
      env: 'ITERABLE_API_KEY',
      revoke: 'https://app.iterable.com/settings/apiKeys',
      confidence: 'likely',
    },
  ],
});
