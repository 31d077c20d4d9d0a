import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mesibo',
  title: 'mesibo',
  docs: 'https://docs.mesibo.com/',
  secrets: [
    {
      id: 'mesibo-app-token',
      title: 'mesibo app token',
      format: ['{base62:64}', '{base62:40-70}'],
      near: ['mesibo'],
      checks: ['letters-and-digits'],
      env: 'MESIBO_APP_TOKEN',
      revoke: 'https://console.mesibo.com/',
      confidence: 'likely',
    },
  ],
});
