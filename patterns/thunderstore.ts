import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'thunderstore',
  title: 'Thunderstore',
  docs: 'https://thunderstore.io/api/docs/',
  secrets: [
    {
      id: 'thunderstore-api-token',
      title: 'Thunderstore API token',
      format: 'tss_{base62:30}{crc32-base62:6}',
      checks: [],
      env: 'TCLI_AUTH_TOKEN',
      revoke: 'https://thunderstore.io/settings/teams/',
    },
  ],
});
