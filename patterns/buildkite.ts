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
    {
      id: 'buildkite-legacy-api-token',
      title: 'Buildkite API or agent token without a prefix',
      format: '{base62:40}',
      near: [
        'buildkite api',
        'buildkite key',
        'buildkite token',
        'buildkite secret',
        'buildkite access',
        'buildkite private',
        'buildkite agent',
      ],
      checks: ['letters-and-digits'],
      env: 'BUILDKITE_LEGACY_API_TOKEN',
      revoke: 'https://buildkite.com/user/api-access-tokens',
      confidence: 'likely',
    },
    {
      id: 'buildkite-agent-token',
      title: 'Buildkite agent token',
      format: 'bkaa_{base62:60-80}',
      env: 'BUILDKITE_AGENT_TOKEN',
      revoke: 'https://buildkite.com/user/api-access-tokens',
      confidence: 'certain',
    },
  ],
});
