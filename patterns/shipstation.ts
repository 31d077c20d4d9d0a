import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'shipstation',
  title: 'ShipStation',
  docs: 'https://docs.shipstation.com/',
  secrets: [
    {
      id: 'shipstation-api-secret',
      title: 'ShipStation API key or secret',
      format: '{Hex:32}',
      near: ['shipstation'],
      checks: ['letters-and-digits'],
      env: 'SHIPSTATION_API_SECRET',
      revoke: 'https://ship.shipstation.com/settings/api',
      confidence: 'likely',
    },
  ],
});
