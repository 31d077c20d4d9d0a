import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'buildkite',
  title: 'Buildkite',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  secrets: [
    {
      id: 'buildkite-api-token',
      title: 'Buildkite API token',
      format: 'bkua_{hex:40}',
      env: 'BUILDKITE_API_TOKEN',
      revoke: 'https://buildkite.com/user/api-access-tokens',
      confidence: 'certain',
    },
  ],
});
