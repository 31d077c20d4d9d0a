import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mindmeister',
  title: 'MindMeister',
  docs: 'https://developers.mindmeister.com/',
  secrets: [
    {
      id: 'mindmeister-api-token',
      title: 'MindMeister API token',
      format: '{base64url:43}',
      near: ['mindmeister'],
      checks: ['letters-and-digits'],
      env: 'MINDMEISTER_TOKEN',
      revoke: 'https://accounts.meister.co/',
      confidence: 'likely',
    },
  ],
});
