import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'qualaroo',
  title: 'Qualaroo',
  docs: 'https://help.qualaroo.com/',
  secrets: [
    {
      id: 'qualaroo-api-key',
      title: 'Qualaroo API key',
      format: '{base64:62-64}{[=]:0-2}',
      near: ['qualaroo'],
      checks: ['mixed'],
      env: 'QUALAROO_API_KEY',
      confidence: 'likely',
    },
  ],
});
