import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wix',
  title: 'Wix',
  docs: 'https://dev.wix.com/docs/api-reference',
  secrets: [
    {
      id: 'wix-api-key',
      title: 'Wix API key',
      format: 'IST.eyJ{base64url:20-200}.eyJ{base64url:60-1200}.{base64url:100-700}',
      env: 'WIX_API_KEY',
      revoke: 'https://manage.wix.com/account/api-keys',
      confidence: 'certain',
    },
  ],
});
