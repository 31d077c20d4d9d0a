import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'algolia',
  title: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  related: [
    { role: 'application id', format: '{BASE36:10}', names: ['app id', 'application id', 'algolia id'] },
  ],
  secrets: [
    {
      id: 'algolia-api-key',
      title: 'Algolia API key',
      format: '{base62:32}',
      near: ['algolia'],
      checks: ['letters-and-digits'],
      env: 'ALGOLIA_API_KEY',
      revoke: 'https://dashboard.algolia.com/account/api-keys',
      confidence: 'likely',
    },
  ],
});
