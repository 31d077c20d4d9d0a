import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'airtable',
  title: 'Airtable',
  docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  secrets: [
    {
      id: 'airtable-personal-access-token',
      title: 'Airtable personal access token',
      // The dot and 64 digits behind it mark it as much as its beginning.
      format: 'pat{base62:14}.{hex:64}',
      env: 'AIRTABLE_TOKEN',
      revoke: 'https://airtable.com/create/tokens',
      confidence: 'certain',
    },
    {
      id: 'airtable-api-key',
      title: 'Airtable API key',
      format: 'key{base62:14}',
      near: ['airtable'],
      checks: ['letters-and-digits'],
      env: 'AIRTABLE_API_KEY',
      revoke: 'https://airtable.com/create/tokens',
      confidence: 'likely',
    },
    {
      id: 'airtable-other-api-key',
      title: 'Airtable API key of another form',
      format: '{base62:17}',
      near: ['airtable'],
      checks: ['letters-and-digits'],
      // What addresses of bases, tables, views, records and shares are made of.
      not: ['(?:app|tbl|viw|rec|fld|shr|pag|wsp|usr|att|sel)[A-Za-z0-9]{14}'],
      env: 'AIRTABLE_OTHER_API_KEY',
      revoke: 'https://airtable.com/create/tokens',
      confidence: 'likely',
    },
    {
      id: 'airtable-oauth-token',
      title: 'Airtable OAuth token',
      format: '{base62:12-40}.v1.{base64url:16-120}.{Hex:32-128}',
      near: ['airtable'],
      checks: ['letters-and-digits'],
      env: 'AIRTABLE_OAUTH_TOKEN',
      revoke: 'https://airtable.com/create/tokens',
      confidence: 'likely',
    },
  ],
});
