import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mintlify',
  title: 'Mintlify',
  docs: 'https://mintlify.com/docs/api-reference/introduction',
  secrets: [
    {
      id: 'mintlify-api-key',
      title: 'Mintlify API key',
      format: 'mint_(dsc_)?{base62:24-44}',
      checks: ['letters-and-digits'],
      env: 'MINTLIFY_API_KEY',
      revoke: 'https://dashboard.mintlify.com/',
      confidence: 'certain',
    },
  ],
});
