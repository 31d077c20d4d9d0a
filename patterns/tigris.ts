import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tigris',
  title: 'Tigris',
  docs: 'https://www.tigrisdata.com/docs/iam/',
  secrets: [
    {
      id: 'tigris-access-key-id',
      title: 'Tigris access key id',
      format: 'tid_{[A-Za-z0-9_]:20-60}',
      checks: ['mixed'],
      role: 'key id',
      group: 'tigris-key',
      env: 'AWS_ACCESS_KEY_ID',
      revoke: 'https://console.tigris.dev/',
      confidence: 'certain',
    },
    {
      id: 'tigris-secret-access-key',
      title: 'Tigris secret access key',
      format: 'tsec_{[A-Za-z0-9+/_-]:30-80}',
      checks: ['mixed'],
      group: 'tigris-key',
      env: 'AWS_SECRET_ACCESS_KEY',
      revoke: 'https://console.tigris.dev/',
      confidence: 'certain',
    },
  ],
});
