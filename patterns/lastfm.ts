import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lastfm',
  title: 'Last.fm',
  docs: 'https://www.last.fm/api/authentication',
  secrets: [
    {
      id: 'lastfm-api-key',
      title: 'Last.fm API key or secret',
      format: '{Hex:32}',
      near: ['lastfm', 'last.fm', 'last fm'],
      checks: ['letters-and-digits'],
      env: 'LASTFM_API_KEY',
      revoke: 'https://www.last.fm/api/accounts',
      confidence: 'likely',
    },
  ],
});
