import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cisco-meraki',
  title: 'Cisco Meraki',
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  secrets: [
    {
      id: 'cisco-meraki-api-key',
      title: 'Cisco Meraki API key',
      format: '{Hex:40}',
      near: [
        'cisco meraki',
        'meraki dashboard',
        'meraki org',
        'meraki api',
        'meraki key',
        'meraki token',
        'meraki secret',
        'meraki access',
        'meraki private',
      ],
      checks: ['letters-and-digits'],
      env: 'CISCO_MERAKI_API_KEY',
      revoke: 'https://dashboard.meraki.com/',
      confidence: 'likely',
    },
  ],
});
