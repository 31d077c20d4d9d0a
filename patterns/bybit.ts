import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bybit',
  title: 'Bybit',
  docs: 'https://bybit-exchange.github.io/docs/v5/intro',
  secrets: [
    {
      id: 'bybit-api-secret',
      title: 'Bybit API secret',
      format: '{base62:36}',
      near: ['bybit'],
      checks: ['letters-and-digits'],
      env: 'BYBIT_API_SECRET',
      revoke: 'https://www.bybit.com/app/user/api-management',
      confidence: 'likely',
    },
    {
      id: 'bybit-api-key',
      title: 'Bybit API key',
      format: '{base62:18}',
      near: ['bybit'],
      checks: ['letters-and-digits'],
      role: 'API key',
      group: 'bybit-key',
      env: 'BYBIT_API_KEY',
      revoke: 'https://www.bybit.com/app/user/api-management',
      confidence: 'likely',
    },
  ],
});
