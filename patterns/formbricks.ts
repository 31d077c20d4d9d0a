import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'formbricks',
  title: 'Formbricks',
  docs: 'https://formbricks.com/docs/api-reference/rest-api',
  secrets: [
    {
      id: 'formbricks-api-key',
      title: 'Formbricks API key',
      format: 'fbk_{base64url:43}',
      checks: ['mixed'],
      env: 'FORMBRICKS_API_KEY',
      revoke: 'https://app.formbricks.com/',
      confidence: 'certain',
      docs: 'https://github.com/formbricks/formbricks/blob/main/apps/web/modules/organization/settings/api-keys/lib/api-key.ts',
    },
  ],
});
