import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cohere',
  title: 'Cohere',
  docs: 'https://docs.cohere.com/docs/rate-limits',
  secrets: [
    {
      id: 'cohere-api-key',
      title: 'Cohere API key',
      format: '{base62:40}',
      near: ['cohere', 'co api key'],
      checks: ['mixed'],
      env: 'CO_API_KEY',
      revoke: 'https://dashboard.cohere.com/api-keys',
      confidence: 'likely',
    },
  ],
});
