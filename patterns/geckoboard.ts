import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'geckoboard',
  title: 'Geckoboard',
  docs: 'https://developer.geckoboard.com/',
  secrets: [
    {
      id: 'geckoboard-api-key',
      title: 'Geckoboard API key',
      format: '({base62:44}|{hex:32})',
      near: ['geckoboard'],
      checks: ['letters-and-digits'],
      env: 'GECKOBOARD_API_KEY',
      revoke: 'https://app.geckoboard.com/account/details',
      confidence: 'likely',
    },
  ],
});
