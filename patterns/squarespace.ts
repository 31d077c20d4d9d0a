import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'squarespace',
  title: 'Squarespace',
  docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  secrets: [
    {
      id: 'squarespace-api-key',
      title: 'Squarespace API key',
      format: '{uuid:36}',
      near: ['squarespace'],
      checks: ['letters-and-digits'],
      env: 'SQUARESPACE_API_KEY',
      revoke: 'https://account.squarespace.com/',
      confidence: 'likely',
    },
  ],
});
