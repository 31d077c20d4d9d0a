import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gitpod',
  title: 'Gitpod',
  docs: 'https://www.gitpod.io/docs/classic/user/references/gitpod-cli',
  secrets: [
    {
      id: 'gitpod-access-token',
      title: 'Gitpod personal access token',
      format: 'gitpod_pat_{base64url:43}.{base62:40}',
      env: 'GITPOD_TOKEN',
      revoke: 'https://gitpod.io/user/tokens',
      confidence: 'certain',
      docs: 'https://github.com/gitpod-io/gitpod/blob/main/components/public-api-server/pkg/auth/personal_access_token.go',
    },
  ],
});
