import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'replicate',
  title: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  secrets: [
    {
      id: 'replicate-api-token',
      title: 'Replicate API token',
      format: 'r8_{base62:37}',
      env: 'REPLICATE_API_TOKEN',
      revoke: 'https://replicate.com/account/api-tokens',
      confidence: 'certain',
    },
  ],
});
