import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'creem',
  title: 'Creem',
  docs: 'https://docs.creem.io/api-reference/introduction',
  secrets: [
    {
      id: 'creem-api-key',
      title: 'Creem API key',
      format: 'creem_(test_)?{base62:20-24}',
      checks: ['mixed'],
      env: 'CREEM_API_KEY',
      revoke: 'https://creem.io/dashboard/developers',
      confidence: 'certain',
    },
  ],
});
