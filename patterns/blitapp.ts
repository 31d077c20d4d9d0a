import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'blitapp',
  title: 'Blitapp',
  docs: 'https://blitapp.com/',
  secrets: [
    {
      id: 'blitapp-api-key',
      title: 'Blitapp API key',
      format: '{base64url:39}',
      near: ['blitapp'],
      checks: ['mixed'],
      env: 'BLITAPP_API_KEY',
      confidence: 'likely',
    },
  ],
});
