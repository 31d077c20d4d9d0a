import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'testingbot',
  title: 'TestingBot',
  docs: 'https://testingbot.com/support/api',
  secrets: [
    {
      id: 'testingbot-secret',
      title: 'TestingBot secret',
      format: '{Hex:32}',
      near: ['testingbot'],
      checks: ['letters-and-digits'],
      env: 'TESTINGBOT_SECRET',
      revoke: 'https://testingbot.com/members/user/edit',
      confidence: 'likely',
    },
  ],
});
