import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudconvert',
  title: 'CloudConvert',
  docs: 'https://cloudconvert.com/api/v2#authentication',
  secrets: [
    {
      id: 'cloudconvert-legacy-api-key',
      title: 'CloudConvert API key of the older form',
      format: '{[A-Za-z0-9._+-]:200-1200}',
      near: ['cloudconvert'],
      checks: ['mixed'],
      env: 'CLOUDCONVERT_LEGACY_API_KEY',
      revoke: 'https://cloudconvert.com/dashboard/api/v2/keys',
      confidence: 'likely',
    },
  ],
});
