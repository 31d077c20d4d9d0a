import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'temporal',
  title: 'Temporal Cloud',
  docs: 'https://docs.temporal.io/cloud/api-keys',
  secrets: [
    {
      id: 'temporal-api-key',
      title: 'Temporal Cloud API key',
      format: 'eyJ{base64url:20-200}.{base64url:60-900}.{base64url:40-200}',
      near: ['temporal api', 'temporal key', 'temporal cloud', 'temporal token', 'tmprl.cloud'],
      checks: ['mixed'],
      env: 'TEMPORAL_API_KEY',
      revoke: 'https://cloud.temporal.io/settings/api-keys',
      confidence: 'likely',
    },
  ],
});
