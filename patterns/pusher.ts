import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pusher',
  title: 'Pusher',
  docs: 'https://pusher.com/docs/channels/server_api/overview/',
  related: [
    { role: 'app id', format: '{digit:5-8}', names: ['app id'] },
    { role: 'key', format: '{hex:20}', names: ['app key'] },
    { role: 'key', format: '{hex:20}', names: ['pusher key', 'pusher app key', 'new pusher'], public: true },
  ],
  secrets: [
    {
      id: 'pusher-app-secret',
      title: 'Pusher app key or secret',
      format: '{Hex:20}',
      near: ['pusher secret', 'pusher app secret', 'pusher channels', 'pusher auth'],
      checks: ['letters-and-digits'],
      env: 'PUSHER_APP_SECRET',
      revoke: 'https://dashboard.pusher.com/',
      confidence: 'likely',
    },
    {
      id: 'pusher-url',
      title: 'Pusher secret in a server URL',
      format: '{hex:20}:<{hex:20}>@api{[a-z0-9-]:0-12}.pusher.com',
      env: 'PUSHER_URL',
      revoke: 'https://dashboard.pusher.com/',
      confidence: 'certain',
    },
  ],
});
