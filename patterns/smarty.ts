import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'smarty',
  title: 'Smarty (SmartyStreets)',
  docs: 'https://www.smarty.com/docs/cloud/authentication',
  secrets: [
    {
      id: 'smarty-auth-token',
      title: 'Smarty (SmartyStreets) auth token',
      format: '{base62:20}',
      near: ['smartystreets', 'smarty auth', 'smarty token', 'smarty key'],
      checks: ['letters-and-digits'],
      env: 'SMARTY_AUTH_TOKEN',
      revoke: 'https://www.smarty.com/account/keys',
      confidence: 'likely',
    },
    {
      id: 'smarty-auth-id',
      title: 'Smarty (SmartyStreets) auth id',
      format: '{uuid:36}',
      near: ['smartystreets', 'smarty auth'],
      checks: ['letters-and-digits'],
      role: 'key id',
      group: 'smarty-key',
      env: 'SMARTY_AUTH_ID',
      revoke: 'https://www.smarty.com/account/keys',
      confidence: 'likely',
    },
  ],
});
