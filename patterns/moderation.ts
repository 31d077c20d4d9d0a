import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'moderation',
  title: 'Moderation API',
  docs: 'https://docs.moderationapi.com/',
  secrets: [
    {
      id: 'moderation-api-key',
      title: 'Moderation API API key',
      format: '{base64url:20-700}.{base64url:20-1200}.{base64url:20-900}',
      near: [
        'moderation api',
        'moderation key',
        'moderation token',
        'moderation secret',
        'moderation access',
      ],
      checks: ['mixed'],
      env: 'MODERATION_API_KEY',
      confidence: 'likely',
    },
  ],
});
