import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wakatime',
  title: 'WakaTime',
  docs: 'https://wakatime.com/developers#authentication',
  secrets: [
    {
      id: 'wakatime-api-key',
      title: 'WakaTime API key',
      format: 'waka_((tok|sec|ref)_{base62:40-80}|{uuid:36})',
      env: 'WAKATIME_API_KEY',
      revoke: 'https://wakatime.com/settings/account',
      confidence: 'certain',
    },
    {
      id: 'wakatime-legacy-key',
      title: 'WakaTime API key of the older form',
      format: '{uuid:36}',
      near: ['wakatime', 'waka time'],
      env: 'WAKATIME_API_KEY',
      revoke: 'https://wakatime.com/settings/account',
      confidence: 'likely',
    },
    {
      id: 'wakatime-short-key',
      title: 'WakaTime API key',
      format: 'waka_{base36:36-64}',
      checks: ['letters-and-digits'],
      env: 'WAKATIME_API_KEY',
      revoke: 'https://wakatime.com/settings/account',
      confidence: 'certain',
    },
  ],
});
