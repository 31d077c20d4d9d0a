import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'meraki',
  title: 'Cisco Meraki',
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  secrets: [
    {
      id: 'meraki-api-key',
      title: 'Cisco Meraki dashboard API key',
      format: '{Hex:40}',
      near: [
        'meraki key',
        'meraki api',
        'meraki token',
        'meraki secret',
        'meraki access',
        'meraki private',
        'meraki auth',
        'cisco meraki',
        'meraki dashboard',
      ],
      checks: ['letters-and-digits'],
      env: 'MERAKI_DASHBOARD_API_KEY',
      revoke: 'https://dashboard.meraki.com/',
      confidence: 'likely',
    },
  ],
});
