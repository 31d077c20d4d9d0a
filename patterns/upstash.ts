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
