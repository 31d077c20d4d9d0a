import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gitee',
  title: 'Gitee',
  docs: 'https://gitee.com/api/v5/swagger',
  secrets: [
    {
      id: 'gitee-access-token',
      title: 'Gitee personal access token',
      format: '{hex:32}',
      near: [
        'gitee access',
        'gitee token',
        'gitee private',
        'gitee personal',
        'gitee api',
        'gitee key',
        'gitee pat',
      ],
      checks: ['letters-and-digits'],
      env: 'GITEE_TOKEN',
      revoke: 'https://gitee.com/profile/personal_access_tokens',
      confidence: 'likely',
    },
  ],
});
