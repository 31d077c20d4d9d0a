import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mapquest',
  title: 'MapQuest',
  docs: 'https://developer.mapquest.com/documentation/',
  secrets: [
    {
      id: 'mapquest-api-key',
      title: 'MapQuest API key',
      format: '{base62:32}',
      near: ['mapquest'],
      checks: ['letters-and-digits'],
      env: 'MAPQUEST_API_KEY',
      revoke: 'https://developer.mapquest.com/user/me/apps',
      confidence: 'likely',
    },
  ],
});
