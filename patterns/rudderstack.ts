import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rudderstack',
  title: 'RudderStack',
  docs: 'https://www.rudderstack.com/docs/api/authentication/',
  secrets: [
    {
      id: 'rudderstack-access-token',
      title: 'RudderStack access token',
      format: '{base62:27}',
      near: ['rudderstack'],
      checks: ['letters-and-digits'],
      env: 'RUDDERSTACK_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
