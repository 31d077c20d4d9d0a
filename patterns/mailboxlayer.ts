import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mailboxlayer',
  title: 'mailboxlayer',
  docs: 'https://mailboxlayer.com/documentation',
  secrets: [
    {
      id: 'mailboxlayer-access-key',
      title: 'mailboxlayer access key',
      format: '{base62:32}',
      near: ['mailboxlayer'],
      checks: ['letters-and-digits'],
      env: 'MAILBOXLAYER_ACCESS_KEY',
      revoke: 'https://mailboxlayer.com/dashboard',
      confidence: 'likely',
    },
  ],
});
