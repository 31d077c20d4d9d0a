import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitly',
  title: 'Bitly',
  docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
  secrets: [
    {
      id: 'bitly-access-token',
      title: 'Bitly access token',
      format: '{Hex:40}',
      near: [
        'bitly api',
        'bitly key',
        'bitly token',
        'bitly secret',
        'bitly access',
        'bitly private',
        'bitly client secret',
        'bitly auth token',
        'bit ly',
      ],
      checks: ['letters-and-digits'],
      env: 'BITLY_ACCESS_TOKEN',
      revoke: 'https://app.bitly.com/settings/api/',
      confidence: 'likely',
    },
    {
      id: 'bitly-legacy-api-key',
      title: 'Bitly API key of the older form',
      format: 'R_{hex:32}',
      near: ['bitly', 'bit ly'],
      checks: ['letters-and-digits'],
      env: 'BITLY_LEGACY_API_KEY',
      revoke: 'https://app.bitly.com/settings/api/',
      confidence: 'likely',
    },
  ],
});
