import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'plausible',
  title: 'Plausible',
  docs: 'https://plausible.io/docs/stats-api',
  secrets: [
    {
      id: 'plausible-api-key',
      title: 'Plausible API key',
      format: '{base64url:64}',
      near: ['plausible api', 'plausible key', 'plausible token'],
      checks: ['mixed'],
      env: 'PLAUSIBLE_API_KEY',
      revoke: 'https://plausible.io/settings/api-keys',
      confidence: 'likely',
    },
  ],
});
