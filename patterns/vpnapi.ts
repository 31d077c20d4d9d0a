import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vpnapi',
  title: 'VPNAPI',
  docs: 'https://vpnapi.io/api-documentation',
  secrets: [
    {
      id: 'vpnapi-api-key',
      title: 'VPNAPI API key',
      format: '{base62:32}',
      near: ['vpnapi', 'vpn api'],
      checks: ['letters-and-digits'],
      env: 'VPNAPI_KEY',
      revoke: 'https://vpnapi.io/dashboard',
      confidence: 'likely',
    },
  ],
});
