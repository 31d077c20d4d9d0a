import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'freshbooks',
  title: 'FreshBooks',
  docs: 'https://www.freshbooks.com/api/authentication',
  secrets: [
    {
      id: 'freshbooks-client-secret',
      title: 'FreshBooks client secret or access token',
      format: '{base62:64}',
      near: [
        'freshbooks api',
        'freshbooks key',
        'freshbooks token',
        'freshbooks secret',
        'freshbooks access',
        'freshbooks private',
        'freshbooks client secret',
        'freshbooks auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'FRESHBOOKS_CLIENT_SECRET',
      revoke: 'https://my.freshbooks.com/#/developer',
      confidence: 'likely',
    },
  ],
});
