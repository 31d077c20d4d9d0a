import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'npm',
  title: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  secrets: [
    {
      id: 'npm-access-token',
      title: 'npm access token',
      format: 'npm_{base62:30}{crc32-base62:6}',
      env: 'NPM_TOKEN',
      revoke: 'https://www.npmjs.com/settings/~/tokens',
      docs: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    },
    {
      id: 'npm-legacy-token',
      title: 'npm access token of the form used before 2021',
      format: '_authToken{[ =:"]:1-4}<{hex:8}-{hex:4}-4{hex:3}-{[89ab]:1}{hex:3}-{hex:12}>',
      env: 'NPM_TOKEN',
      revoke: 'https://www.npmjs.com/settings/~/tokens',
    },
    {
      id: 'npm-basic-auth',
      title: 'npm registry user and password',
      format: '_auth{[ =:"]:1-4}<{base64:12-400}{[=]:0-2}>',
      checks: ['basic-auth'],
      env: 'NPM_AUTH',
      revoke: 'https://www.npmjs.com/settings/~/tokens',
      docs: 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
    },
  ],
});
