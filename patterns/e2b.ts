import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'e2b',
  title: 'E2B',
  docs: 'https://e2b.dev/docs/api-key',
  secrets: [
    {
      id: 'e2b-api-key',
      title: 'E2B API key',
      format: '(e2b|sk_e2b)_{hex:40}',
      env: 'E2B_API_KEY',
      revoke: 'https://e2b.dev/dashboard?tab=keys',
      confidence: 'certain',
    },
  ],
});
