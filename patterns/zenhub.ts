import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zenhub',
  title: 'ZenHub',
  docs: 'https://developers.zenhub.com/',
  secrets: [
    {
      id: 'zenhub-api-token',
      title: 'ZenHub API token',
      format: 'zh_{hex:64}',
      env: 'ZENHUB_TOKEN',
      revoke: 'https://app.zenhub.com/settings/tokens',
      confidence: 'certain',
    },
  ],
});
