import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gocardless',
  title: 'GoCardless',
  docs: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
  secrets: [
    {
      id: 'gocardless-access-token',
      title: 'GoCardless access token',
      format: '(live|sandbox)_{[A-Za-z0-9_=-]:40}',
      near: ['gocardless'],
      checks: ['letters-and-digits'],
      env: 'GOCARDLESS_ACCESS_TOKEN',
      revoke: 'https://manage.gocardless.com/developers',
      confidence: 'likely',
    },
  ],
});
