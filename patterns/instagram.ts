import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'instagram',
  title: 'Instagram',
  docs: 'https://developers.facebook.com/docs/instagram-platform/overview',
  related: [{ role: 'app id', format: '{digit:13-17}', names: ['app id', 'client id'] }],
  secrets: [
    {
      id: 'instagram-access-token',
      title: 'Instagram access token',
      format: 'IG(QV|QW|AA){base62:60-240}',
      checks: ['mixed'],
      env: 'INSTAGRAM_ACCESS_TOKEN',
      confidence: 'certain',
    },
    {
      id: 'instagram-client-secret',
      title: 'Instagram app secret',
      format: '{hex:32}',
      near: ['instagram', 'ig app secret', 'ig client secret'],
      checks: ['letters-and-digits'],
      env: 'INSTAGRAM_CLIENT_SECRET',
      confidence: 'likely',
    },
    {
      id: 'instagram-legacy-access-token',
      title: 'Instagram access token of the older form',
      format: '{digit:7-11}.{hex:5-7}.{hex:32}',
      near: ['instagram'],
      checks: ['letters-and-digits'],
      env: 'INSTAGRAM_LEGACY_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
