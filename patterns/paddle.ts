import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paddle',
  title: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/api-keys',
  secrets: [
    {
      id: 'paddle-api-key',
      title: 'Paddle API key',
      format: 'pdl_live_apikey_{base36:26}_{base62:22}_{base62:3}',
      env: 'PADDLE_API_KEY',
      revoke: 'https://vendors.paddle.com/authentication-v2',
      confidence: 'certain',
    },
    {
      id: 'paddle-sandbox-api-key',
      title: 'Paddle sandbox API key',
      format: 'pdl_sdbx_apikey_{base36:26}_{base62:22}_{base62:3}',
      env: 'PADDLE_API_KEY',
      revoke: 'https://sandbox-vendors.paddle.com/authentication-v2',
      docs: 'https://developer.paddle.com/changelog/2025/api-key-improvements',
    },
    {
      id: 'paddle-webhook-secret',
      title: 'Paddle webhook secret',
      format: 'pdl_ntfset_{base36:26}_{base64:32}',
      env: 'PADDLE_WEBHOOK_SECRET',
      revoke: 'https://vendors.paddle.com/notifications',
      confidence: 'certain',
    },
  ],
});
