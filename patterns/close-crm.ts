import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'close-crm',
  title: 'Close',
  docs: 'https://developer.close.com/topics/authentication/',
  secrets: [
    {
      id: 'close-crm-api-key',
      title: 'Close API key',
      format: 'api_{base62:20-24}.{base62:20-24}',
      env: 'CLOSE_CRM_API_KEY',
      revoke: 'https://app.close.com/settings/developer/api-keys/',
      confidence: 'certain',
    },
  ],
});
