import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pipedrive',
  title: 'Pipedrive',
  docs: 'https://developers.pipedrive.com/docs/api/v1',
  secrets: [
    {
      id: 'pipedrive-api-token',
      title: 'Pipedrive API token',
      format: '{base62:40}',
      near: ['pipedrive'],
      checks: ['letters-and-digits'],
      env: 'PIPEDRIVE_API_TOKEN',
      revoke: 'https://app.pipedrive.com/settings/api',
      confidence: 'likely',
    },
  ],
});
