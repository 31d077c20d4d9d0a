import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'whoxy',
  title: 'Whoxy',
  docs: 'https://www.whoxy.com/',
  secrets: [
    {
      id: 'whoxy-api-key',
      title: 'Whoxy API key',
      format: '{base62:33}',
      near: ['whoxy'],
      checks: ['letters-and-digits'],
      env: 'WHOXY_API_KEY',
      revoke: 'https://www.whoxy.com/account/',
      confidence: 'likely',
    },
  ],
});
