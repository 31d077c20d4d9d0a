import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'currencyfreaks',
  title: 'CurrencyFreaks',
  docs: 'https://currencyfreaks.com/documentation.html',
  secrets: [
    {
      id: 'currencyfreaks-api-key',
      title: 'CurrencyFreaks API key',
      format: '{base62:32}',
      near: ['currencyfreaks'],
      checks: ['letters-and-digits'],
      env: 'CURRENCYFREAKS_API_KEY',
      confidence: 'likely',
    },
  ],
});
