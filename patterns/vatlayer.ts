import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vatlayer',
  title: 'vatlayer',
  docs: 'https://vatlayer.com/documentation',
  secrets: [
    {
      id: 'vatlayer-access-key',
      title: 'vatlayer access key',
      format: '{base62:32}',
      near: ['vatlayer'],
      checks: ['letters-and-digits'],
      env: 'VATLAYER_ACCESS_KEY',
      revoke: 'https://vatlayer.com/dashboard',
      confidence: 'likely',
    },
  ],
});
