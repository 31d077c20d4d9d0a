import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'spotify',
  title: 'Spotify',
  docs: 'https://developer.spotify.com/documentation/web-api/concepts/access-token',
  related: [{ role: 'client id', format: '{hex:32}', names: ['client id', 'spotify id'] }],
  secrets: [
    {
      id: 'spotify-client-secret',
      title: 'Spotify client id or secret',
      format: '{Hex:32}',
      near: [
        'spotify secret',
        'spotify client',
        'spotify key',
        'spotify api',
        'spotify token',
        'spotipy client',
      ],
      checks: ['letters-and-digits'],
      env: 'SPOTIFY_CLIENT_SECRET',
      revoke: 'https://developer.spotify.com/dashboard',
      confidence: 'likely',
    },
    {
      id: 'spotify-access-token',
      title: 'Spotify access token',
      format: 'BQ{base64url:80-320}',
      near: ['spotify'],
      checks: ['mixed'],
      env: 'SPOTIFY_ACCESS_TOKEN',
      revoke: 'https://www.spotify.com/account/apps/',
      confidence: 'likely',
    },
    {
      id: 'spotify-refresh-token',
      title: 'Spotify refresh token',
      format: 'AQ{base64url:129}',
      near: ['spotify'],
      checks: ['mixed'],
      env: 'SPOTIFY_REFRESH_TOKEN',
      revoke: 'https://www.spotify.com/account/apps/',
      confidence: 'likely',
    },
  ],
});
