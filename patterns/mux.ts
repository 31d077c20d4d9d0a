import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mux',
  title: 'Mux',
  docs: 'https://www.mux.com/docs/core/make-api-requests',
  secrets: [
    {
      id: 'mux-token-secret',
      title: 'Mux access token secret',
      format: '{base64:75}',
      near: [
        'mux key',
        'mux api',
        'mux token',
        'mux secret',
        'mux access',
        'mux private',
        'mux auth',
        'mux.com',
      ],
      checks: ['mixed'],
      env: 'MUX_TOKEN_SECRET',
      revoke: 'https://dashboard.mux.com/settings/access-tokens',
      confidence: 'likely',
    },
  ],
});
