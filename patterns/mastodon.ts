import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mastodon',
  title: 'Mastodon',
  docs: 'https://docs.joinmastodon.org/client/token/',
  secrets: [
    {
      id: 'mastodon-access-token',
      title: 'Mastodon access token or client secret',
      format: '{base64url:43}',
      near: ['mastodon'],
      checks: ['mixed'],
      env: 'MASTODON_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
