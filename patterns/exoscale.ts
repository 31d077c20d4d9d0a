import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'exoscale',
  title: 'Exoscale',
  docs: 'https://community.exoscale.com/api/',
  secrets: [
    {
      id: 'exoscale-api-secret',
      title: 'Exoscale API secret',
      format: '{base64url:40-60}',
      near: ['exoscale'],
      checks: ['mixed'],
      role: 'secret',
      group: 'exoscale-key',
      env: 'EXOSCALE_API_SECRET',
      revoke: 'https://portal.exoscale.com/iam/keys',
      confidence: 'likely',
    },
    {
      id: 'exoscale-api-key',
      title: 'Exoscale API key',
      format: 'EXO{hex:24}',
      role: 'key id',
      group: 'exoscale-key',
      env: 'EXOSCALE_API_KEY',
      revoke: 'https://portal.exoscale.com/iam/keys',
      confidence: 'certain',
    },
    {
      id: 'exoscale-other-api-key',
      title: 'Exoscale API key of another form',
      format: 'EXO{base62:24-30}',
      near: ['exoscale'],
      checks: ['letters-and-digits'],
      role: 'key id',
      group: 'exoscale-key',
      env: 'EXOSCALE_OTHER_API_KEY',
      revoke: 'https://portal.exoscale.com/iam/keys',
      confidence: 'likely',
    },
  ],
});
