import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'poloniex',
  title: 'Poloniex',
  docs: 'https://api-docs.poloniex.com/',
  secrets: [
    {
      id: 'poloniex-api-secret',
      title: 'Poloniex API secret',
      format: '{Hex:128}',
      near: ['poloniex'],
      beside: ['poloniex-api-key'],
      checks: ['letters-and-digits'],
      group: 'poloniex-key',
      env: 'POLONIEX_API_SECRET',
      revoke: 'https://www.poloniex.com/apiKeys',
      confidence: 'likely',
    },
    {
      id: 'poloniex-api-key',
      title: 'Poloniex API key',
      format: '({base62:8}-){3}{base62:8}',
      near: ['poloniex'],
      checks: ['letters-and-digits'],
      role: 'key',
      group: 'poloniex-key',
      env: 'POLONIEX_API_KEY',
      revoke: 'https://www.poloniex.com/apiKeys',
      confidence: 'likely',
    },
  ],
});
