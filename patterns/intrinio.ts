import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'intrinio',
  title: 'Intrinio',
  docs: 'https://docs.intrinio.com/documentation/api_v2/getting_started',
  secrets: [
    {
      id: 'intrinio-api-key',
      title: 'Intrinio API key',
      format: '{base62:44}',
      near: ['intrinio'],
      checks: ['letters-and-digits'],
      env: 'INTRINIO_API_KEY',
      revoke: 'https://account.intrinio.com/api_keys',
      confidence: 'likely',
    },
  ],
});
