import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'saucelabs',
  title: 'Sauce Labs',
  docs: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
  secrets: [
    {
      id: 'saucelabs-access-key',
      title: 'Sauce Labs access key',
      format: '{uuid:36}',
      near: ['saucelabs', 'sauce labs', 'sauce access', 'sauce key'],
      checks: ['letters-and-digits'],
      env: 'SAUCE_ACCESS_KEY',
      revoke: 'https://app.saucelabs.com/user-settings',
      confidence: 'likely',
    },
  ],
});
