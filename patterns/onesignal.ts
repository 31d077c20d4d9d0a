import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'onesignal',
  title: 'OneSignal',
  docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
  secrets: [
    {
      id: 'onesignal-api-key',
      title: 'OneSignal API key',
      format: 'os_v2_(app|org)_{[a-z2-7]:103}',
      env: 'ONESIGNAL_API_KEY',
      revoke: 'https://dashboard.onesignal.com/',
      confidence: 'certain',
    },
  ],
});
