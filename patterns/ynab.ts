import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ynab',
  title: 'YNAB',
  docs: 'https://api.ynab.com/',
  secrets: [
    {
      id: 'ynab-access-token',
      title: 'YNAB personal access token',
      format: ['{Hex:64}', '{base64url:43}'],
      near: ['ynab', 'youneedabudget', 'you need a budget'],
      checks: ['letters-and-digits'],
      env: 'YNAB_ACCESS_TOKEN',
      revoke: 'https://app.ynab.com/settings/developer',
      confidence: 'likely',
    },
  ],
});
