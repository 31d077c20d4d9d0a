import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'github',
  title: 'GitHub',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  related: [
    {
      role: 'client id',
      format: ['{hex:20}', 'Iv1.{hex:16}', '(Iv23|Ov23){base62:16}'],
      names: ['client id', 'clientid', 'app client id'],
    },
    { role: 'app id', format: '{digit:4-8}', names: ['github app id', 'app id'] },
  ],
  secrets: [
    {
      id: 'github-personal-access-token',
      title: 'GitHub personal access token (classic)',
      format: 'ghp_{base62:30}{crc32-base62:6}',
      env: 'GITHUB_TOKEN',
      revoke: 'https://github.com/settings/tokens',
    },
    {
      id: 'github-fine-grained-token',
      title: 'GitHub fine-grained personal access token',
      format: 'github_pat_{word:82}',
      env: 'GITHUB_TOKEN',
      revoke: 'https://github.com/settings/personal-access-tokens',
      confidence: 'certain',
    },
    {
      id: 'github-oauth-token',
      title: 'GitHub OAuth access token',
      format: 'gho_{base62:30}{crc32-base62:6}',
      env: 'GITHUB_TOKEN',
      revoke: 'https://github.com/settings/applications',
    },
    {
      id: 'github-app-user-token',
      title: 'GitHub App user access token',
      format: 'ghu_{base62:30}{crc32-base62:6}',
      env: 'GITHUB_TOKEN',
      revoke: 'https://github.com/settings/apps/authorizations',
    },
    {
      id: 'github-app-installation-token',
      title: 'GitHub App installation token',
      format: 'ghs_{base62:30}{crc32-base62:6}',
      env: 'GITHUB_TOKEN',
      revoke: 'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
    },
    {
      id: 'github-app-refresh-token',
      title: 'GitHub App refresh token',
      format: 'ghr_({base62:30}|{base62:70}){crc32-base62:6}',
      env: 'GITHUB_REFRESH_TOKEN',
      revoke: 'https://github.com/settings/apps/authorizations',
    },
    {
      id: 'github-legacy-token',
      title: 'GitHub token of the form used before 2021',
      // Forty hexadecimal digits are also a commit, so the name must say that it is a token.
      format: '{hex:40}',
      near: [
        'github token',
        'github pat',
        'github oauth',
        'github api',
        'github secret',
        'github key',
        'github password',
        'gh token',
      ],
      env: 'GITHUB_TOKEN',
      revoke: 'https://github.com/settings/tokens',
    },
    {
      id: 'github-client-secret',
      title: 'GitHub OAuth app client secret',
      // Gitalk, comments for a site, keeps one in the pages: https://github.com/gitalk/gitalk
      format: '{hex:40}',
      near: [
        'github client secret',
        'github oauth client secret',
        'github app client secret',
        'gh client secret',
        'gitalk',
      ],
      checks: ['letters-and-digits'],
      env: 'GITHUB_CLIENT_SECRET',
      revoke: 'https://github.com/settings/developers',
    },
    {
      id: 'github-stateless-installation-token',
      title: 'GitHub App installation token that is a JSON Web Token',
      format: 'ghs_{digit:1-12}_eyJ{base64url:12-400}.{base64url:20-1600}.{base64url:20-700}',
      env: 'GITHUB_TOKEN',
      revoke: 'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
      confidence: 'certain',
    },
  ],
});
