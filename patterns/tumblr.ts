import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tumblr',
  title: 'Tumblr',
  docs: 'https://www.tumblr.com/docs/en/api/v2',
  secrets: [
    {
      id: 'tumblr-consumer-key',
      title: 'Tumblr consumer key, secret or token',
      format: '{base62:50}',
      near: ['tumblr'],
      checks: ['letters-and-digits'],
      env: 'TUMBLR_CONSUMER_SECRET',
      revoke: 'https://www.tumblr.com/oauth/apps',
      confidence: 'likely',
    },
  ],
});
