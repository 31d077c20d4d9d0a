import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'matomo',
  title: 'Matomo',
  docs: 'https://developer.matomo.org/api-reference/reporting-api',
  secrets: [
    {
      id: 'matomo-auth-token',
      title: 'Matomo authentication token',
      format: '{Hex:32}',
      near: ['matomo', 'piwik'],
      checks: ['letters-and-digits'],
      env: 'MATOMO_TOKEN_AUTH',
      confidence: 'likely',
    },
  ],
});
