import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'unsplash',
  title: 'Unsplash',
  docs: 'https://unsplash.com/documentation',
  secrets: [
    {
      id: 'unsplash-access-key',
      title: 'Unsplash access key or secret',
      format: '{base64url:43}',
      near: ['unsplash'],
      checks: ['mixed'],
      env: 'UNSPLASH_ACCESS_KEY',
      revoke: 'https://unsplash.com/oauth/applications',
      confidence: 'likely',
    },
  ],
});
