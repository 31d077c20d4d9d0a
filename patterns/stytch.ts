import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'stytch',
  title: 'Stytch',
  docs: 'https://stytch.com/docs/api',
  related: [{ role: 'public token', format: 'public-token-(live|test)-{uuid:36}', public: true }],
  secrets: [
    {
      id: 'stytch-secret',
      title: 'Stytch project secret',
      format: 'secret-(live|test)-{base64url:20-60}=',
      env: 'STYTCH_SECRET',
      revoke: 'https://stytch.com/dashboard/api-keys',
      confidence: 'certain',
    },
    {
      id: 'stytch-secret-of-other-form',
      title: 'Stytch project secret',
      format: '{base64url:47}=',
      near: ['stytch'],
      checks: ['mixed'],
      env: 'STYTCH_SECRET',
      revoke: 'https://stytch.com/dashboard/api-keys',
      confidence: 'likely',
    },
  ],
});
