import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zerobounce',
  title: 'ZeroBounce',
  docs: 'https://www.zerobounce.net/docs/',
  secrets: [
    {
      id: 'zerobounce-api-key',
      title: 'ZeroBounce API key',
      format: '{base62:32}',
      near: ['zerobounce', 'zero bounce'],
      checks: ['letters-and-digits'],
      env: 'ZEROBOUNCE_API_KEY',
      revoke: 'https://www.zerobounce.net/members/API',
      confidence: 'likely',
    },
  ],
});
