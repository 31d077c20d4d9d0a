import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'travisci',
  title: 'Travis CI',
  docs: 'https://docs.travis-ci.com/api/',
  secrets: [
    {
      id: 'travisci-access-token',
      title: 'Travis CI access token',
      format: '{base64url:20-22}',
      near: [
        'travis token',
        'travis api',
        'travis ci token',
        'travis access',
        'travis key',
        'travis secret',
        'travistoken',
        'travisci token',
        'travisci api',
      ],
      checks: ['letters-and-digits'],
      env: 'TRAVIS_TOKEN',
      revoke: 'https://app.travis-ci.com/account/preferences',
      confidence: 'likely',
    },
  ],
});
