import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rollbar',
  title: 'Rollbar',
  docs: 'https://docs.rollbar.com/docs/access-tokens',
  secrets: [
    {
      id: 'rollbar-access-token',
      title: 'Rollbar access token',
      format: '{Hex:32}',
      near: ['rollbar'],
      checks: ['letters-and-digits'],
      env: 'ROLLBAR_ACCESS_TOKEN',
      revoke: 'https://app.rollbar.com/',
      confidence: 'likely',
    },
  ],
});
