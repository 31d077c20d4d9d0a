import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zerotier',
  title: 'ZeroTier',
  docs: 'https://docs.zerotier.com/api/tokens/',
  secrets: [
    {
      id: 'zerotier-api-token',
      title: 'ZeroTier API token',
      format: '{base62:32}',
      near: ['zerotier', 'zero tier'],
      checks: ['letters-and-digits'],
      env: 'ZEROTIER_CENTRAL_TOKEN',
      revoke: 'https://my.zerotier.com/account',
      confidence: 'likely',
    },
  ],
});
