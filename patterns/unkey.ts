import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'unkey',
  title: 'Unkey',
  docs: 'https://www.unkey.com/docs/security/root-keys',
  secrets: [
    {
      id: 'unkey-root-key',
      title: 'Unkey root key',
      format: 'unkey_{base62:20-32}',
      checks: ['mixed'],
      env: 'UNKEY_ROOT_KEY',
      revoke: 'https://app.unkey.com/settings/root-keys',
      confidence: 'certain',
    },
  ],
});
