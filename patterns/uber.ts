import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'uber',
  title: 'Uber',
  docs: 'https://developer.uber.com/docs/',
  secrets: [
    {
      id: 'uber-server-token',
      title: 'Uber server token or client secret',
      format: '{base64url:40}',
      near: [
        'uber server token',
        'uber servertoken',
        'uber token',
        'uber client secret',
        'uber secret',
        'uber api',
      ],
      checks: ['mixed'],
      env: 'UBER_CLIENT_SECRET',
      revoke: 'https://developer.uber.com/dashboard',
      confidence: 'likely',
    },
  ],
});
