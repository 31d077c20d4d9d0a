import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitflyer',
  title: 'bitFlyer',
  docs: 'https://lightning.bitflyer.com/docs?lang=en',
  secrets: [
    {
      id: 'bitflyer-api-key',
      title: 'bitFlyer API key',
      format: '{base62:22}',
      near: ['bitflyer api', 'bitflyer key', 'bitflyer access', 'pybitflyer'],
      checks: ['mixed'],
      role: 'key id',
      group: 'bitflyer-key',
      env: 'BITFLYER_API_KEY',
      revoke: 'https://lightning.bitflyer.com/developer',
      confidence: 'likely',
    },
    {
      id: 'bitflyer-api-secret',
      title: 'bitFlyer API secret',
      format: '{base64:43}=',
      near: ['bitflyer api', 'bitflyer secret', 'bitflyer key', 'bitflyer access', 'pybitflyer'],
      checks: ['mixed'],
      role: 'secret',
      group: 'bitflyer-key',
      env: 'BITFLYER_API_SECRET',
      revoke: 'https://lightning.bitflyer.com/developer',
      confidence: 'likely',
    },
  ],
});
