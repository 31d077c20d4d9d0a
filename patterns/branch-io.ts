import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'branch-io',
  title: 'Branch',
  docs: 'https://help.branch.io/apidocs/app-api',
  secrets: [
    {
      id: 'branch-io-live-key',
      title: 'Branch key',
      format: 'key_(live|test)_{base62:32}',
      env: 'BRANCH_IO_LIVE_KEY',
      revoke: 'https://dashboard.branch.io/account-settings',
      confidence: 'certain',
    },
    {
      id: 'branch-io-secret',
      title: 'Branch secret',
      format: 'secret_(live|test)_{base62:32}',
      near: ['branch'],
      checks: ['letters-and-digits'],
      env: 'BRANCH_IO_SECRET',
      revoke: 'https://dashboard.branch.io/account-settings',
      confidence: 'likely',
    },
    {
      id: 'branch-io-plain-secret',
      title: 'Branch secret without a prefix',
      format: '{base62:40-64}',
      near: ['branch secret', 'branch key secret', 'branchio secret'],
      checks: ['letters-and-digits'],
      env: 'BRANCH_IO_PLAIN_SECRET',
      revoke: 'https://dashboard.branch.io/account-settings',
      confidence: 'likely',
    },
  ],
});
