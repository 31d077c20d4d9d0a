import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'qiita',
  title: 'Qiita',
  docs: 'https://qiita.com/api/v2/docs',
  secrets: [
    {
      id: 'qiita-access-token',
      title: 'Qiita access token',
      format: '{hex:40}',
      near: ['qiita access', 'qiita token', 'qiita api', 'qiita key', 'qiita secret'],
      checks: ['letters-and-digits'],
      env: 'QIITA_ACCESS_TOKEN',
      revoke: 'https://qiita.com/settings/applications',
      confidence: 'likely',
    },
  ],
});
