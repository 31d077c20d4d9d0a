import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lightdash',
  title: 'Lightdash',
  docs: 'https://docs.lightdash.com/references/workspace/personal-tokens',
  secrets: [
    {
      id: 'lightdash-personal-access-token',
      title: 'Lightdash personal access token',
      format: 'ldpat_{hex:32}',
      env: 'LIGHTDASH_API_KEY',
      revoke: 'https://app.lightdash.cloud/generalSettings/personalAccessTokens',
      confidence: 'certain',
    },
  ],
});
