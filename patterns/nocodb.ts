import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nocodb',
  title: 'NocoDB',
  docs: 'https://docs.nocodb.com/account-settings/api-tokens/',
  secrets: [
    {
      id: 'nocodb-api-token',
      title: 'NocoDB API token',
      format: '{base64url:40}',
      near: ['nocodb', 'nc token', 'xc token'],
      checks: ['mixed'],
      env: 'NOCODB_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
