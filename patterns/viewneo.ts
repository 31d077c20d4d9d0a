import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'viewneo',
  title: 'viewneo',
  docs: 'https://www.viewneo.com/',
  secrets: [
    {
      id: 'viewneo-token',
      title: 'viewneo token',
      format: '{base62:100-320}.{base62:140-320}.{base64url:500-820}',
      near: ['viewneo'],
      checks: ['mixed'],
      env: 'VIEWNEO_TOKEN',
      confidence: 'likely',
    },
  ],
});
