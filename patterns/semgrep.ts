import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'semgrep',
  title: 'Semgrep',
  docs: 'https://semgrep.dev/docs/semgrep-ci/ci-environment-variables',
  secrets: [
    {
      id: 'semgrep-app-token',
      title: 'Semgrep app token',
      format: '{hex:64}',
      near: ['semgrep token', 'semgrep app token', 'semgrep api token', 'semgrep api key'],
      env: 'SEMGREP_APP_TOKEN',
      revoke: 'https://semgrep.dev/orgs/-/settings/tokens',
      confidence: 'likely',
    },
  ],
});
