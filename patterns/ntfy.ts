import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ntfy',
  title: 'ntfy',
  docs: 'https://docs.ntfy.sh/config/#access-tokens',
  secrets: [
    {
      id: 'ntfy-access-token',
      title: 'ntfy access token',
      format: 'tk_{base62:29}',
      checks: ['letters-and-digits'],
      env: 'NTFY_TOKEN',
      revoke: 'https://ntfy.sh/account',
      confidence: 'certain',
    },
  ],
});
