import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'currencylayer',
  title: 'currencylayer',
  docs: 'https://currencylayer.com/documentation',
  secrets: [
    {
      id: 'currencylayer-api-key',
      title: 'currencylayer API key',
      format: '{base62:32}',
      near: ['currencylayer'],
      checks: ['letters-and-digits'],
      env: 'CURRENCYLAYER_API_KEY',
      confidence: 'likely',
    },
  ],
});
