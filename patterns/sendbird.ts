import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sendbird',
  title: 'Sendbird',
  docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  related: [{ role: 'application id', format: '{HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}' }],
  secrets: [
    {
      id: 'sendbird-api-token',
      title: 'Sendbird API token',
      format: ['{Hex:40}', '{[0-9a-f]:24}'],
      near: ['sendbird'],
      checks: ['letters-and-digits'],
      group: 'sendbird-keys',
      env: 'SENDBIRD_API_TOKEN',
      revoke: 'https://dashboard.sendbird.com/',
      confidence: 'likely',
    },
    {
      id: 'sendbird-application-id',
      title: 'Sendbird application id',
      format: '{uuid:36}',
      near: ['sendbird'],
      checks: ['letters-and-digits'],
      role: 'application id',
      group: 'sendbird-keys',
      env: 'SENDBIRD_APP_ID',
      revoke: 'https://dashboard.sendbird.com/',
      confidence: 'likely',
    },
  ],
});
