import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cryptocompare',
  title: 'CryptoCompare',
  docs: 'https://min-api.cryptocompare.com/documentation',
  secrets: [
    {
      id: 'cryptocompare-api-key',
      title: 'CryptoCompare API key',
      format: '{base62:64}',
      near: [
        'cryptocompare api',
        'cryptocompare key',
        'cryptocompare token',
        'cryptocompare secret',
        'cryptocompare access',
        'cryptocompare private',
        'cryptocompare client secret',
        'cryptocompare auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'CRYPTOCOMPARE_API_KEY',
      revoke: 'https://www.cryptocompare.com/cryptopian/api-keys',
      confidence: 'likely',
    },
  ],
});
