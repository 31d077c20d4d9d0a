import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'retool',
  title: 'Retool',
  docs: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
  secrets: [
    {
      id: 'retool-api-token',
      title: 'Retool API token',
      // A ULID in lower case.
      format: 'retool_01{[0-9a-hjkmnp-tv-z]:24}',
      env: 'RETOOL_API_TOKEN',
      revoke: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
      confidence: 'certain',
    },
  ],
});
