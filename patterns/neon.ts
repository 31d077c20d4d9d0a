import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'neon',
  title: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  secrets: [
    {
      id: 'neon-api-key',
      title: 'Neon API key',
      format: 'napi_{base36:64}',
      env: 'NEON_API_KEY',
      revoke: 'https://console.neon.tech/app/settings/api-keys',
      confidence: 'certain',
    },
  ],
});
