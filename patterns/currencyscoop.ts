import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'currencyscoop',
  title: 'CurrencyBeacon',
  docs: 'https://currencybeacon.com/api-documentation',
  secrets: [
    {
      id: 'currencyscoop-api-key',
      title: 'CurrencyBeacon API key',
      format: '{base62:32}',
      near: ['currencyscoop', 'currencybeacon'],
      checks: ['letters-and-digits'],
      env: 'CURRENCYSCOOP_API_KEY',
      confidence: 'likely',
    },
  ],
});
