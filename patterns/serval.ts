import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'serval',
  title: 'Serval',
  docs: 'https://docs.serval.com/api-reference/auth-api/revoke-leaked-key',
  secrets: [
    {
      id: 'serval-api-key-secret',
      title: 'Serval API key secret',
      format: 'svl_secret_(pk|wk|mk)_{base62:49}',
      env: 'SERVAL_CLIENT_SECRET',
      revoke: 'https://docs.serval.com/api-reference/auth-api/revoke-leaked-key',
      confidence: 'certain',
    },
  ],
});
