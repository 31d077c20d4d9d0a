import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'valtown',
  title: 'Val Town',
  docs: 'https://docs.val.town/api/authentication/',
  secrets: [
    {
      id: 'valtown-api-token',
      title: 'Val Town API token',
      format: 'vtwn_{base62:24-36}',
      env: 'VALTOWN_TOKEN',
      revoke: 'https://www.val.town/settings/api',
      confidence: 'certain',
    },
  ],
});
