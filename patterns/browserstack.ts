import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'browserstack',
  title: 'BrowserStack',
  docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/introduction',
  secrets: [
    {
      id: 'browserstack-access-key',
      title: 'BrowserStack access key',
      format: '{base62:20}',
      near: ['browserstack', 'browser stack'],
      checks: ['letters-and-digits'],
      env: 'BROWSERSTACK_ACCESS_KEY',
      revoke: 'https://www.browserstack.com/accounts/profile/details',
      confidence: 'likely',
    },
  ],
});
