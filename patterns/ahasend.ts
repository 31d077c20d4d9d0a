import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ahasend',
  title: 'AhaSend',
  docs: 'https://ahasend.com/docs/api-reference/introduction',
  secrets: [
    {
      id: 'ahasend-api-key',
      title: 'AhaSend API key',
      format: 'aha-sk-{base64url:64}',
      env: 'AHASEND_API_KEY',
      revoke: 'https://dash.ahasend.com/',
      confidence: 'certain',
    },
  ],
});
