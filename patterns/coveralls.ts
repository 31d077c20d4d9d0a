import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coveralls',
  title: 'Coveralls',
  docs: 'https://docs.coveralls.io/api-introduction',
  secrets: [
    {
      id: 'coveralls-repo-token',
      title: 'Coveralls repository token',
      format: '{base62:33}',
      near: ['coveralls'],
      checks: ['letters-and-digits'],
      env: 'COVERALLS_REPO_TOKEN',
      revoke: 'https://coveralls.io/account',
      confidence: 'likely',
    },
    {
      id: 'coveralls-api-token',
      title: 'Coveralls personal API token',
      format: '({[A-Za-z0-9-]:37}|{base62:37})',
      near: ['coveralls'],
      checks: ['letters-and-digits'],
      env: 'COVERALLS_API_TOKEN',
      revoke: 'https://coveralls.io/account',
      confidence: 'likely',
    },
  ],
});
