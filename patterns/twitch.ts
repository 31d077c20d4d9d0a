import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'twitch',
  title: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  related: [{ role: 'client id', format: '{base36:30}', names: ['client id', 'twitch id'] }],
  secrets: [
    {
      id: 'twitch-token',
      title: 'Twitch client secret or access token',
      format: '{base62:30}',
      near: ['twitch'],
      checks: ['letters-and-digits'],
      env: 'TWITCH_CLIENT_SECRET',
      revoke: 'https://dev.twitch.tv/console',
      confidence: 'likely',
    },
    {
      id: 'twitch-stream-key',
      title: 'Twitch stream key',
      format: 'live_{digit:7-11}_{base62:28-32}',
      env: 'TWITCH_STREAM_KEY',
      revoke: 'https://dashboard.twitch.tv/settings/stream',
      confidence: 'certain',
    },
    {
      id: 'twitch-oauth-password',
      title: 'Twitch chat OAuth token',
      format: 'oauth:<{base36:30}>',
      checks: ['letters-and-digits'],
      env: 'TWITCH_OAUTH_TOKEN',
      revoke: 'https://www.twitch.tv/settings/connections',
      confidence: 'likely',
    },
  ],
});
