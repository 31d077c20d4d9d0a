import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'friendli',
  title: 'Friendli',
  docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  secrets: [
    {
      id: 'friendli-access-token',
      title: 'Friendli personal access token',
      format: 'flp_{base62:40-64}',
      env: 'FRIENDLI_ACCESS_TOKEN',
      revoke: 'https://suite.friendli.ai/user-settings/tokens',
      confidence: 'certain',
    },
  ],
});
