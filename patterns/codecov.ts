import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'codecov',
  title: 'Codecov',
  docs: 'https://docs.codecov.com/docs/codecov-tokens',
  secrets: [
    {
      id: 'codecov-upload-token',
      title: 'Codecov upload token',
      format: '{uuid:36}',
      near: [
        'codecov api',
        'codecov key',
        'codecov token',
        'codecov secret',
        'codecov access',
        'codecov private',
        'codecov upload',
        'codecov.io',
      ],
      env: 'CODECOV_UPLOAD_TOKEN',
      revoke: 'https://app.codecov.io/account',
      confidence: 'likely',
    },
    {
      id: 'codecov-access-token',
      title: 'Codecov access token',
      format: '{base62:32}',
      near: [
        'codecov api',
        'codecov key',
        'codecov token',
        'codecov secret',
        'codecov access',
        'codecov private',
        'codecov auth',
      ],
      checks: ['letters-and-digits'],
      env: 'CODECOV_ACCESS_TOKEN',
      revoke: 'https://app.codecov.io/account',
      confidence: 'likely',
    },
  ],
});
