import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'helpscout',
  title: 'Help Scout',
  docs: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  secrets: [
    {
      id: 'helpscout-app-secret',
      title: 'Help Scout application secret or token',
      format: '({base62:56}|{base62:32})',
      near: ['helpscout', 'help scout'],
      checks: ['letters-and-digits'],
      env: 'HELPSCOUT_APP_SECRET',
      revoke: 'https://secure.helpscout.net/apps/custom/',
      confidence: 'likely',
    },
  ],
});
