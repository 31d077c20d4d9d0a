import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'enablex',
  title: 'EnableX',
  docs: 'https://developer.enablex.io/',
  secrets: [
    {
      id: 'enablex-app-key',
      title: 'EnableX app key',
      format: '{base62:36}',
      near: ['enablex'],
      checks: ['letters-and-digits'],
      env: 'ENABLEX_APP_KEY',
      confidence: 'likely',
    },
  ],
});
