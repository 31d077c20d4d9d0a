import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'storecove',
  title: 'Storecove',
  docs: 'https://www.storecove.com/docs/',
  secrets: [
    {
      id: 'storecove-api-key',
      title: 'Storecove API key',
      format: '{base64url:43}',
      near: ['storecove'],
      checks: ['mixed'],
      env: 'STORECOVE_API_KEY',
      revoke: 'https://app.storecove.com/',
      confidence: 'likely',
    },
  ],
});
