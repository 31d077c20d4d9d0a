import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fivem',
  title: 'FiveM',
  docs: 'https://docs.fivem.net/docs/server-manual/setting-up-a-server/',
  secrets: [
    {
      id: 'fivem-license-key',
      title: 'FiveM license key',
      format: 'cfxk_{base62:20-21}_{base62:5-6}',
      env: 'FIVEM_LICENSE_KEY',
      revoke: 'https://portal.cfx.re/servers/registration-keys',
      confidence: 'certain',
    },
  ],
});
