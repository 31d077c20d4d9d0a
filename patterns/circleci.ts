import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'circleci',
  title: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  secrets: [
    {
      id: 'circleci-api-token',
      title: 'CircleCI API token',
      format: 'CCIP(AT|RJ)_{base62:20-26}_{base62:40}',
      env: 'CIRCLECI_TOKEN',
      revoke: 'https://app.circleci.com/settings/user/tokens',
      confidence: 'certain',
    },
    {
      id: 'circleci-legacy-api-token',
      title: 'CircleCI API token of the older form',
      format: '{hex:40}',
      near: ['circleci token', 'circle token', 'circleci key', 'circle ci token', 'circleci api'],
      checks: ['letters-and-digits'],
      env: 'CIRCLECI_TOKEN',
      revoke: 'https://app.circleci.com/settings/user/tokens',
      confidence: 'likely',
    },
  ],
});
