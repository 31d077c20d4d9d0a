import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'netbird',
  title: 'NetBird',
  docs: 'https://docs.netbird.io/manage/public-api',
  secrets: [
    {
      id: 'netbird-access-token',
      title: 'NetBird access token',
      format: 'nbp_{base62:30}{crc32-base62:6}',
      env: 'NB_PAT',
      revoke: 'https://app.netbird.io/users',
      docs: 'https://github.com/netbirdio/netbird/blob/main/management/server/types/personal_access_token.go',
    },
  ],
});
