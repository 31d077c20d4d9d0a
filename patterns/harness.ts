import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'harness',
  title: 'Harness',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  secrets: [
    {
      id: 'harness-api-key',
      title: 'Harness API key',
      format: '(pat|sat).{base64url:22}.{hex:24}.{base62:20}',
      env: 'HARNESS_API_KEY',
      revoke: 'https://app.harness.io/',
      confidence: 'certain',
    },
  ],
});
