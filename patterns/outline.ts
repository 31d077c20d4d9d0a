import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'outline',
  title: 'Outline',
  docs: 'https://www.getoutline.com/developers',
  secrets: [
    {
      id: 'outline-api-key',
      title: 'Outline API key',
      format: 'ol_api_{base62:38}',
      env: 'OUTLINE_API_KEY',
      revoke: 'https://app.getoutline.com/settings/api-and-apps',
      confidence: 'certain',
      docs: 'https://github.com/outline/outline/blob/main/server/models/ApiKey.ts',
    },
  ],
});
