import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'uptimekuma',
  title: 'Uptime Kuma',
  docs: 'https://github.com/louislam/uptime-kuma/wiki/API-Keys',
  secrets: [
    {
      id: 'uptimekuma-api-key',
      title: 'Uptime Kuma API key',
      format: 'uk(1|2|3|4|5|6|7|8|9){digit:0-3}_{base64url:40}',
      checks: ['mixed'],
      env: 'UPTIME_KUMA_API_KEY',
      confidence: 'certain',
      docs: 'https://github.com/louislam/uptime-kuma/blob/master/server/socket-handlers/api-key-socket-handler.js',
    },
  ],
});
