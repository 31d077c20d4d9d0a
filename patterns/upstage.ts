import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'upstage',
  title: 'Upstage',
  docs: 'https://console.upstage.ai/docs/getting-started',
  secrets: [
    {
      id: 'upstage-api-key',
      title: 'Upstage API key',
      format: 'up_{base62:28-40}',
      near: ['upstage'],
      checks: ['mixed'],
      env: 'UPSTAGE_API_KEY',
      revoke: 'https://console.upstage.ai/api-keys',
      confidence: 'likely',
    },
    {
      id: 'upstage-api-key-of-other-form',
      title: 'Upstage API key',
      format: '{base62:40-50}',
      near: ['upstage api', 'upstage key', 'upstage token', 'upstage secret', 'upstage ai'],
      checks: ['mixed'],
      env: 'UPSTAGE_API_KEY',
      revoke: 'https://console.upstage.ai/api-keys',
      confidence: 'likely',
    },
  ],
});
