import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bittrex',
  title: 'Bittrex',
  docs: 'https://bittrex.github.io/api/v3',
  secrets: [
    {
      id: 'bittrex-api-key',
      title: 'Bittrex API key or secret',
      format: '{base62:32}',
      near: ['bittrex'],
      checks: ['letters-and-digits'],
      env: 'BITTREX_API_KEY',
      confidence: 'likely',
    },
  ],
});
