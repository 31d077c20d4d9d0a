import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'patreon',
  title: 'Patreon',
  docs: 'https://docs.patreon.com/',
  secrets: [
    {
      id: 'patreon-token',
      title: 'Patreon access token or client secret',
      format: ['{base64url:43}', '{base62:64}'],
      near: ['patreon'],
      checks: ['mixed'],
      env: 'PATREON_ACCESS_TOKEN',
      revoke: 'https://www.patreon.com/portal/registration/register-clients',
      confidence: 'likely',
    },
  ],
});
