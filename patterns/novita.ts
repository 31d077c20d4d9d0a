import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'novita',
  title: 'Novita AI',
  docs: 'https://novita.ai/docs',
  secrets: [
    {
      id: 'novita-api-key',
      title: 'Novita AI API key',
      format: 'sk_{base64url:43}',
      near: ['novita'],
      checks: ['mixed'],
      env: 'NOVITA_API_KEY',
      revoke: 'https://novita.ai/settings/key-management',
      confidence: 'likely',
    },
  ],
});
