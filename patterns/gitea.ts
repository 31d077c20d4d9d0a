import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gitea',
  title: 'Gitea',
  docs: 'https://docs.gitea.com/development/api-usage',
  secrets: [
    {
      id: 'gitea-access-token',
      title: 'Gitea access token',
      format: '{hex:40}',
      near: ['gitea token', 'gitea access', 'gitea api', 'gitea key', 'gitea secret'],
      checks: ['letters-and-digits'],
      env: 'GITEA_TOKEN',
      confidence: 'likely',
    },
  ],
});
