import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'railway',
  title: 'Railway',
  docs: 'https://docs.railway.com/reference/public-api',
  secrets: [
    {
      id: 'railway-api-token',
      title: 'Railway API token',
      format: '{uuid:36}',
      near: ['railway token', 'railway api', 'railway key', 'railway secret'],
      checks: ['letters-and-digits'],
      env: 'RAILWAY_TOKEN',
      revoke: 'https://railway.com/account/tokens',
      confidence: 'likely',
    },
  ],
});
