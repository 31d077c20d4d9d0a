import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'godaddy',
  title: 'GoDaddy',
  docs: 'https://developer.godaddy.com/getstarted',
  secrets: [
    {
      id: 'godaddy-api-key',
      title: 'GoDaddy API key',
      format: '(dL|eo|gH|3mM|e4|h1|UzQx){base62:10-14}_{base62:18-24}',
      near: ['godaddy'],
      checks: ['mixed'],
      role: 'key id',
      group: 'godaddy-key',
      env: 'GODADDY_API_KEY',
      revoke: 'https://developer.godaddy.com/keys',
      confidence: 'likely',
    },
    {
      id: 'godaddy-api-secret',
      title: 'GoDaddy API secret',
      format: '{base62:20-24}',
      near: ['godaddy'],
      checks: ['letters-and-digits'],
      role: 'secret',
      group: 'godaddy-key',
      env: 'GODADDY_API_SECRET',
      revoke: 'https://developer.godaddy.com/keys',
      confidence: 'likely',
    },
  ],
});
