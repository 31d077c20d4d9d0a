import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hyperswitch',
  title: 'Hyperswitch',
  docs: 'https://api-reference.hyperswitch.io/introduction',
  secrets: [
    {
      id: 'hyperswitch-api-key',
      title: 'Hyperswitch API key',
      format: '(snd|dev|prd|prod)_{base62:64}',
      near: ['hyperswitch'],
      checks: ['mixed'],
      env: 'HYPERSWITCH_API_KEY',
      revoke: 'https://app.hyperswitch.io/developer-api-keys',
      confidence: 'likely',
    },
  ],
});
