import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'infomaniak',
  title: 'Infomaniak',
  docs: 'https://developer.infomaniak.com/docs/api',
  secrets: [
    {
      id: 'infomaniak-api-token',
      title: 'Infomaniak API token',
      format: '{base64url:60-100}',
      near: ['infomaniak'],
      checks: ['mixed'],
      env: 'INFOMANIAK_API_TOKEN',
      revoke: 'https://manager.infomaniak.com/v3/ng/accounts/token/list',
      confidence: 'likely',
    },
  ],
});
