import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tomtom',
  title: 'TomTom',
  docs: 'https://developer.tomtom.com/',
  secrets: [
    {
      id: 'tomtom-api-key',
      title: 'TomTom API key',
      format: '{base62:32}',
      near: ['tomtom'],
      checks: ['letters-and-digits'],
      env: 'TOMTOM_API_KEY',
      revoke: 'https://developer.tomtom.com/user/me/apps',
      confidence: 'likely',
    },
  ],
});
