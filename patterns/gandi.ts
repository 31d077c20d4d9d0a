import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gandi',
  title: 'Gandi',
  docs: 'https://api.gandi.net/docs/authentication/',
  secrets: [
    {
      id: 'gandi-access-token',
      title: 'Gandi personal access token',
      format: '{Hex:40}',
      near: [
        'gandi api',
        'gandi key',
        'gandi token',
        'gandi secret',
        'gandi access',
        'gandi private',
        'gandi client secret',
        'gandi auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'GANDI_ACCESS_TOKEN',
      revoke: 'https://admin.gandi.net/organizations/account/pat',
      confidence: 'likely',
    },
    {
      id: 'gandi-api-key',
      title: 'Gandi API key',
      format: '{base62:24}',
      near: ['gandi api', 'gandi key', 'gandi token', 'gandi secret', 'gandi access', 'gandi private'],
      checks: ['letters-and-digits'],
      env: 'GANDI_API_KEY',
      revoke: 'https://admin.gandi.net/organizations/account/pat',
      confidence: 'likely',
    },
  ],
});
