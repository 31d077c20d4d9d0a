import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pdflayer',
  title: 'pdflayer',
  docs: 'https://pdflayer.com/documentation',
  secrets: [
    {
      id: 'pdflayer-access-key',
      title: 'pdflayer access key',
      format: '{base62:32}',
      near: ['pdflayer'],
      checks: ['letters-and-digits'],
      env: 'PDFLAYER_ACCESS_KEY',
      revoke: 'https://pdflayer.com/dashboard',
      confidence: 'likely',
    },
  ],
});
