import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'statuscake',
  title: 'StatusCake',
  docs: 'https://developers.statuscake.com/',
  secrets: [
    {
      id: 'statuscake-api-token',
      title: 'StatusCake API token',
      format: '{base62:20-32}',
      near: ['statuscake'],
      checks: ['letters-and-digits'],
      env: 'STATUSCAKE_API_TOKEN',
      revoke: 'https://app.statuscake.com/User.php',
      confidence: 'likely',
    },
  ],
});
