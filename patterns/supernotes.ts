import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'supernotes',
  title: 'Supernotes',
  docs: 'https://developers.supernotes.app/',
  secrets: [
    {
      id: 'supernotes-api-key',
      title: 'Supernotes API key',
      format: '{base64url:43}',
      near: ['supernotes'],
      checks: ['mixed'],
      env: 'SUPERNOTES_API_KEY',
      revoke: 'https://my.supernotes.app/',
      confidence: 'likely',
    },
  ],
});
