import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'perplexity',
  title: 'Perplexity',
  docs: 'https://docs.perplexity.ai/guides/api-key-management',
  secrets: [
    {
      id: 'perplexity-api-key',
      title: 'Perplexity API key',
      format: 'pplx-{base62:48}',
      env: 'PERPLEXITY_API_KEY',
      revoke: 'https://www.perplexity.ai/account/api/keys',
      confidence: 'certain',
    },
  ],
});
