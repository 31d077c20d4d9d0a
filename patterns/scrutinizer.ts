import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scrutinizer',
  title: 'Scrutinizer',
  docs: 'https://scrutinizer-ci.com/docs/',
  secrets: [
    {
      id: 'scrutinizer-access-token',
      title: 'Scrutinizer access token',
      format: '{base62:64}',
      near: ['scrutinizer'],
      checks: ['letters-and-digits'],
      env: 'SCRUTINIZER_TOKEN',
      revoke: 'https://scrutinizer-ci.com/profile/applications',
      confidence: 'likely',
    },
  ],
});
