import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'messagebird',
  title: 'MessageBird (Bird)',
  docs: 'https://developers.messagebird.com/api/#authentication',
  secrets: [
    {
      id: 'messagebird-access-key',
      title: 'MessageBird (Bird) access key',
      format: '{base62:25}',
      near: ['messagebird', 'message bird'],
      checks: ['letters-and-digits'],
      env: 'MESSAGEBIRD_ACCESS_KEY',
      revoke: 'https://dashboard.messagebird.com/',
      confidence: 'likely',
    },
    {
      id: 'messagebird-access-key-uuid',
      title: 'MessageBird (Bird) key in the form of a UUID',
      format: '{uuid:36}',
      near: ['messagebird', 'message bird'],
      checks: ['letters-and-digits'],
      env: 'MESSAGEBIRD_CLIENT_SECRET',
      revoke: 'https://dashboard.messagebird.com/',
      confidence: 'likely',
    },
  ],
});
