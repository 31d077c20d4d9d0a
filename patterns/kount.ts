import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kount',
  title: 'Kount',
  docs: 'https://developer.kount.com/',
  secrets: [
    {
      id: 'kount-api-key',
      title: 'Kount API key',
      format: '{base64:200-700}{[=]:0-2}',
      near: ['kount'],
      checks: ['mixed'],
      env: 'KOUNT_API_KEY',
      confidence: 'likely',
    },
  ],
});
