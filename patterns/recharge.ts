import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'recharge',
  title: 'Recharge',
  docs: 'https://developer.rechargepayments.com/',
  secrets: [
    {
      id: 'recharge-api-token',
      title: 'Recharge API token',
      format: 'sk_{digit:1}x{digit:1}_{hex:64}',
      env: 'RECHARGE_API_TOKEN',
      revoke: 'https://admin.rechargeapps.com/',
      confidence: 'certain',
    },
    {
      id: 'recharge-legacy-token',
      title: 'Recharge API token of the older form',
      format: ['{Hex:56}', '{Hex:64}'],
      near: [
        'rechargepayments',
        'recharge api',
        'recharge token',
        'recharge key',
        'recharge access',
        'recharge secret',
      ],
      checks: ['letters-and-digits'],
      env: 'RECHARGE_API_TOKEN',
      revoke: 'https://admin.rechargeapps.com/',
      confidence: 'likely',
    },
  ],
});
