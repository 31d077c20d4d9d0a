import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'telesign',
  title: 'Telesign',
  docs: 'https://developer.telesign.com/',
  secrets: [
    {
      id: 'telesign-api-key',
      title: 'Telesign API key',
      format: '{base64:86}==',
      near: ['telesign'],
      checks: ['mixed'],
      env: 'TELESIGN_API_KEY',
      revoke: 'https://portal.telesign.com/',
      confidence: 'likely',
    },
  ],
});
