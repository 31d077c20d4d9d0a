import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'samsara',
  title: 'Samsara',
  docs: 'https://developers.samsara.com/docs/authentication',
  secrets: [
    {
      id: 'samsara-api-token',
      title: 'Samsara API token',
      format: 'samsara_api_{base62:26-32}',
      env: 'SAMSARA_API_TOKEN',
      revoke: 'https://cloud.samsara.com/',
      confidence: 'certain',
    },
  ],
});
