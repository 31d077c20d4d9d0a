import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'upstash',
  title: 'Upstash',
  docs: 'https://upstash.com/docs/redis/features/restapi',
  secrets: [
    {
      id: 'upstash-rest-token',
      title: 'Upstash REST token',
      format: ['{base64:32-120}{[=]:0-2}'],
      near: ['upstash'],
      checks: ['mixed'],
      env: 'UPSTASH_REDIS_REST_TOKEN',
      revoke: 'https://console.upstash.com/',
      confidence: 'likely',
    },
    {
      id: 'upstash-qstash-token',
      title: 'Upstash QStash token',
      // Base64 of {"UserID":…,"Password":…}; those of the development server are shorter.
      format: 'eyJVc2VySUQiOi{base64:80-240}{[=]:0-2}',
      env: 'QSTASH_TOKEN',
      revoke: 'https://console.upstash.com/qstash',
      confidence: 'certain',
      docs: 'https://upstash.com/docs/qstash/howto/local-development',
    },
    {
      id: 'upstash-qstash-signing-key',
      title: 'Upstash QStash signing key',
      format: 'sig_{base62:28}',
      near: ['qstash', 'signing key'],
      checks: ['mixed'],
      env: 'QSTASH_CURRENT_SIGNING_KEY',
      revoke: 'https://console.upstash.com/qstash',
      confidence: 'likely',
      docs: 'https://upstash.com/docs/qstash/howto/local-development',
    },
    {
      id: 'upstash-management-key',
      title: 'Upstash management API key',
      format: '{uuid:36}',
      near: ['upstash api', 'upstash management', 'upstash key'],
      checks: ['letters-and-digits'],
      env: 'UPSTASH_API_KEY',
      revoke: 'https://console.upstash.com/account/api',
      confidence: 'likely',
    },
  ],
});
