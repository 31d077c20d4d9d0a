import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'appfollow',
  title: 'AppFollow',
  docs: 'https://docs.api.appfollow.io/',
  secrets: [
    {
      id: 'appfollow-api-secret',
      title: 'AppFollow API secret',
      format: '{base62:20}',
      near: ['appfollow'],
      checks: ['letters-and-digits'],
      env: 'APPFOLLOW_API_SECRET',
      confidence: 'likely',
    },
  ],
});
