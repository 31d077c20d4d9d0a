import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'snyk',
  title: 'Snyk',
  docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  secrets: [
    {
      id: 'snyk-api-token',
      title: 'Snyk API token',
      format: '{uuid:36}',
      near: ['snyk'],
      env: 'SNYK_TOKEN',
      revoke: 'https://app.snyk.io/account',
      confidence: 'likely',
    },
  ],
});
