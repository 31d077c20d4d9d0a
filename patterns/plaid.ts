import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'plaid',
  title: 'Plaid',
  docs: 'https://plaid.com/docs/api/#api-keys',
  related: [{ role: 'client id', format: '{hex:24}', names: ['client id', 'plaid id'] }],
  secrets: [
    {
      id: 'plaid-access-token',
      title: 'Plaid access token',
      format: 'access-(sandbox|development|production)-{uuid:36}',
      env: 'PLAID_ACCESS_TOKEN',
      revoke: 'https://dashboard.plaid.com/',
      confidence: 'certain',
    },
    {
      id: 'plaid-secret',
      title: 'Plaid client id or secret',
      format: '({hex:24}|{hex:30})',
      near: ['plaid'],
      checks: ['letters-and-digits'],
      env: 'PLAID_SECRET',
      revoke: 'https://dashboard.plaid.com/developers/keys',
      confidence: 'likely',
    },
  ],
});
