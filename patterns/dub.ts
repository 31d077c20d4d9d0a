import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dub',
  title: 'Dub',
  docs: 'https://dub.co/docs/api-reference/tokens',
  secrets: [
    {
      id: 'dub-api-key',
      title: 'Dub API key',
      format: 'dub_{base62:24}',
      env: 'DUB_API_KEY',
      revoke: 'https://app.dub.co/settings/tokens',
      confidence: 'certain',
    },
  ],
});
