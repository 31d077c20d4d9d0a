import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'yousign',
  title: 'Yousign',
  docs: 'https://developers.yousign.com/',
  secrets: [
    {
      id: 'yousign-api-key',
      title: 'Yousign API key',
      format: '{base62:32}',
      near: ['yousign'],
      checks: ['letters-and-digits'],
      env: 'YOUSIGN_API_KEY',
      revoke: 'https://yousign.app/',
      confidence: 'likely',
    },
  ],
});
