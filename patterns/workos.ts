import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'workos',
  title: 'WorkOS',
  docs: 'https://workos.com/docs/reference/authentication',
  secrets: [
    {
      id: 'workos-api-key',
      title: 'WorkOS API key',
      // What follows is base64 of "key_", a ULID and a secret.
      format: 'sk_(live_|test_)?a2V5X{base64:60-90}{[=]:0-2}',
      env: 'WORKOS_API_KEY',
      revoke: 'https://dashboard.workos.com/api-keys',
      confidence: 'certain',
    },
  ],
});
