import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bannerbear',
  title: 'Bannerbear',
  docs: 'https://developers.bannerbear.com/',
  secrets: [
    {
      id: 'bannerbear-api-key',
      title: 'Bannerbear API key',
      format: '({base62:22}tt|bb_(pr|ma)_{base62:30})',
      near: ['bannerbear'],
      checks: ['letters-and-digits'],
      env: 'BANNERBEAR_API_KEY',
      revoke: 'https://app.bannerbear.com/account',
      confidence: 'likely',
    },
  ],
});
