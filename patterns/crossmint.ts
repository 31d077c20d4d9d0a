import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'crossmint',
  title: 'Crossmint',
  docs: 'https://docs.crossmint.com/introduction/platform/api-keys',
  secrets: [
    {
      id: 'crossmint-api-key',
      title: 'Crossmint API key',
      format: '(sk|ck)_(staging|production|development)_{base62:24-300}',
      env: 'CROSSMINT_API_KEY',
      revoke: 'https://www.crossmint.com/console/projects/apiKeys',
      confidence: 'certain',
    },
  ],
});
