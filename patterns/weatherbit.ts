import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'weatherbit',
  title: 'Weatherbit',
  docs: 'https://www.weatherbit.io/api',
  secrets: [
    {
      id: 'weatherbit-api-key',
      title: 'Weatherbit API key',
      format: '{base62:32}',
      near: ['weatherbit'],
      checks: ['letters-and-digits'],
      env: 'WEATHERBIT_API_KEY',
      revoke: 'https://www.weatherbit.io/account/dashboard',
      confidence: 'likely',
    },
  ],
});
