import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'binance',
  title: 'Binance',
  docs: 'https://developers.binance.com/docs/binance-spot-api-docs',
  secrets: [
    {
      id: 'binance-api-key',
      title: 'Binance API key or secret',
      format: '{base62:64}',
      near: [
        'binance api',
        'binance key',
        'binance secret',
        'binance token',
        'binance access',
        'binance private',
      ],
      checks: ['letters-and-digits'],
      env: 'BINANCE_API_KEY',
      revoke: 'https://www.binance.com/en/my/settings/api-management',
      confidence: 'likely',
    },
  ],
});
