import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wpengine',
  title: 'WP Engine',
  docs: 'https://wpengineapi.com/',
  secrets: [
    {
      id: 'wpengine-api-key',
      title: 'WP Engine API key',
      format: ['{Hex:64}', '{Hex:32}'],
      near: ['wpengine', 'wpe apikey', 'wp engine', 'wpe api'],
      checks: ['letters-and-digits'],
      env: 'WPE_APIKEY',
      revoke: 'https://my.wpengine.com/',
      confidence: 'likely',
    },
  ],
});
