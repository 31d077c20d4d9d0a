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
    {
      id: 'onesignal-legacy-key',
      title: 'OneSignal REST API key of the older form',
      format: '({base64:48}|{uuid:36})',
      near: [
        'onesignal api',
        'onesignal rest',
        'onesignal auth',
        'onesignal key',
        'onesignal secret',
        'onesignal token',
        'onesignal user auth',
      ],
      checks: ['letters-and-digits'],
      env: 'ONESIGNAL_REST_API_KEY',
      revoke: 'https://dashboard.onesignal.com/',
      confidence: 'likely',
    },
  ],
});
