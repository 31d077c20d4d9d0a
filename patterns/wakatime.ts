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
  ],
});
