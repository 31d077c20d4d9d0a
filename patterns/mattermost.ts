import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mattermost',
  title: 'Mattermost',
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  related: [
    {
      role: 'address',
      format: 'http(s)?://{[A-Za-z0-9.:-]:3-100}',
      names: ['mattermost url', 'mattermost host', 'mattermost server', 'mm url', 'mm host', 'server url'],
    },
  ],
  secrets: [
    {
      id: 'mattermost-access-token',
      title: 'Mattermost access token',
      format: '{base62:26}',
      near: ['mattermost', 'mm token', 'mm pat'],
      checks: ['letters-and-digits'],
      env: 'MATTERMOST_TOKEN',
      revoke: 'https://docs.mattermost.com/',
      confidence: 'likely',
    },
    {
      id: 'mattermost-webhook',
      title: 'Mattermost incoming webhook',
      format: 'mattermost{[A-Za-z0-9./:-]:1-80}/hooks/<{base36:26}>',
      env: 'MATTERMOST_WEBHOOK_URL',
      confidence: 'certain',
      docs: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
    },
  ],
});
