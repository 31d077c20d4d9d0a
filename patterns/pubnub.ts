import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pubnub',
  title: 'PubNub',
  docs: 'https://www.pubnub.com/docs/general/security/access-control',
  secrets: [
    {
      id: 'pubnub-secret-key',
      title: 'PubNub secret key',
      format: 'sec-c-{base64:48}',
      env: 'PUBNUB_SECRET_KEY',
      revoke: 'https://admin.pubnub.com/',
      confidence: 'certain',
    },
    {
      id: 'pubnub-publish-key',
      title: 'PubNub publish key',
      format: 'pub-c-{uuid:36}',
      role: 'publish key',
      group: 'pubnub-keys',
      env: 'PUBNUB_PUBLISH_KEY',
      revoke: 'https://admin.pubnub.com/',
      confidence: 'likely',
    },
    {
      id: 'pubnub-subscribe-key',
      title: 'PubNub subscribe key',
      format: 'sub-c-{uuid:36}',
      role: 'subscribe key',
      group: 'pubnub-keys',
      env: 'PUBNUB_SUBSCRIBE_KEY',
      revoke: 'https://admin.pubnub.com/',
      confidence: 'likely',
    },
  ],
});
