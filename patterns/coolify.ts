import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coolify',
  title: 'Coolify',
  docs: 'https://coolify.io/docs/api-reference/authorization',
  secrets: [
    {
      id: 'coolify-api-token',
      title: 'Coolify API token',
      // A token of Laravel Sanctum: an id, 40 characters, and a CRC-32 in newer versions.
      format: '{digit:1-6}\\|{base62:40}({hex:8})?',
      near: ['coolify'],
      checks: ['mixed'],
      env: 'COOLIFY_API_TOKEN',
      revoke: 'https://app.coolify.io/security/api-tokens',
      confidence: 'likely',
    },
  ],
});
