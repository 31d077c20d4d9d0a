import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tradier',
  title: 'Tradier',
  docs: 'https://documentation.tradier.com/',
  secrets: [
    {
      id: 'tradier-access-token',
      title: 'Tradier access token',
      format: '{base62:28}',
      near: ['tradier'],
      checks: ['letters-and-digits'],
      env: 'TRADIER_ACCESS_TOKEN',
      revoke: 'https://web.tradier.com/user/api',
      confidence: 'likely',
    },
  ],
});
