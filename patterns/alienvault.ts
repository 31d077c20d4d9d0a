import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'alienvault',
  title: 'AlienVault OTX',
  docs: 'https://otx.alienvault.com/api',
  secrets: [
    {
      id: 'alienvault-otx-key',
      title: 'AlienVault OTX OTX key',
      format: '{base62:64}',
      near: [
        'alienvault api',
        'alienvault key',
        'alienvault token',
        'alienvault secret',
        'alienvault access',
        'alienvault private',
        'alienvault client secret',
        'alienvault auth token',
        'otx key',
        'otx api',
        'otx token',
      ],
      checks: ['letters-and-digits'],
      env: 'ALIENVAULT_OTX_KEY',
      revoke: 'https://otx.alienvault.com/settings',
      confidence: 'likely',
    },
  ],
});
