import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitfinex',
  title: 'Bitfinex',
  docs: 'https://docs.bitfinex.com/docs/rest-auth',
  secrets: [
    {
      id: 'bitfinex-api-key',
      title: 'Bitfinex API key or secret',
      format: '{base64url:43}',
      near: [
        'bitfinex api',
        'bitfinex key',
        'bitfinex token',
        'bitfinex secret',
        'bitfinex access',
        'bitfinex private',
        'bitfinex client secret',
        'bitfinex auth token',
      ],
      checks: ['mixed'],
      env: 'BITFINEX_API_KEY',
      revoke: 'https://setting.bitfinex.com/api',
      confidence: 'likely',
    },
  ],
});
