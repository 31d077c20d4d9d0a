import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'plivo',
  title: 'Plivo',
  docs: 'https://www.plivo.com/docs/',
  secrets: [
    {
      id: 'plivo-auth-token',
      title: 'Plivo auth token',
      format: '{base64url:40}',
      near: ['plivo'],
      checks: ['letters-and-digits'],
      env: 'PLIVO_AUTH_TOKEN',
      revoke: 'https://console.plivo.com/dashboard/',
      confidence: 'likely',
    },
    {
      id: 'plivo-auth-id',
      title: 'Plivo auth id',
      format: '(MA|SA){base62:18}',
      near: ['plivo'],
      checks: [],
      role: 'key id',
      group: 'plivo-auth',
      env: 'PLIVO_AUTH_ID',
      revoke: 'https://console.plivo.com/dashboard/',
      confidence: 'likely',
    },
  ],
});
