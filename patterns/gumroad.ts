import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gumroad',
  title: 'Gumroad',
  docs: 'https://gumroad.com/api',
  secrets: [
    {
      id: 'gumroad-access-token',
      title: 'Gumroad access token',
      format: '({Hex:64}|{base64url:43})',
      near: [
        'gumroad api',
        'gumroad key',
        'gumroad token',
        'gumroad secret',
        'gumroad access',
        'gumroad private',
        'gumroad client secret',
        'gumroad auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'GUMROAD_ACCESS_TOKEN',
      revoke: 'https://gumroad.com/settings/advanced',
      confidence: 'likely',
    },
  ],
});
