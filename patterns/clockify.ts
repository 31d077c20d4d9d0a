import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clockify',
  title: 'Clockify',
  docs: 'https://docs.clockify.me/',
  secrets: [
    {
      id: 'clockify-api-key',
      title: 'Clockify API key',
      format: '{base62:48}',
      near: ['clockify'],
      checks: ['letters-and-digits'],
      env: 'CLOCKIFY_API_KEY',
      revoke: 'https://app.clockify.me/user/settings',
      confidence: 'likely',
    },
  ],
});
