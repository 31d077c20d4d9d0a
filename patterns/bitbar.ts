import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitbar',
  title: 'BitBar',
  docs: 'https://support.smartbear.com/bitbar/docs/',
  secrets: [
    {
      id: 'bitbar-api-key',
      title: 'BitBar API key',
      format: '{base62:32}',
      near: ['bitbar'],
      checks: ['letters-and-digits'],
      env: 'BITBAR_API_KEY',
      confidence: 'likely',
    },
  ],
});
