import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wiz',
  title: 'Wiz',
  docs: 'https://docs.wiz.io/',
  secrets: [
    {
      id: 'wiz-client-secret',
      title: 'Wiz client secret',
      format: '{base62:64}',
      near: ['wiz client', 'wiz secret', 'wiz api', 'wiz token', 'wiz key', 'wiz service'],
      checks: ['mixed'],
      group: 'wiz-client',
      env: 'WIZ_CLIENT_SECRET',
      revoke: 'https://app.wiz.io/settings/service-accounts',
      confidence: 'likely',
    },
  ],
});
