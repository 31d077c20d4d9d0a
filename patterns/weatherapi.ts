import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'weatherapi',
  title: 'WeatherAPI.com',
  docs: 'https://www.weatherapi.com/docs/',
  secrets: [
    {
      id: 'weatherapi-api-key',
      title: 'WeatherAPI.com API key',
      format: '{Hex:31}',
      near: ['weatherapi', 'weather api', 'weather key'],
      checks: ['letters-and-digits'],
      env: 'WEATHERAPI_KEY',
      revoke: 'https://www.weatherapi.com/my/',
      confidence: 'likely',
    },
  ],
});
