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
      format: 'bk(aa|ar)_{base62:73-75}',
      env: 'BUILDKITE_AGENT_TOKEN',
      revoke: 'https://buildkite.com/user/api-access-tokens',
      confidence: 'certain',
    },
    {
      id: 'buildkite-job-token',
      title: 'Buildkite job token',
      format: 'bkaj_{base64url:60-1200}(.{base64url:20-1200}){0-2}',
      env: 'BUILDKITE_AGENT_ACCESS_TOKEN',
      revoke: 'https://buildkite.com/user/api-access-tokens',
      confidence: 'certain',
    },
  ],
});
