import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'accuweather',
  title: 'AccuWeather',
  docs: 'https://developer.accuweather.com/',
  secrets: [
    {
      id: 'accuweather-api-key',
      title: 'AccuWeather API key',
      format: '({base62:32}|{[A-Za-z0-9%]:35})',
      near: ['accuweather'],
      checks: ['letters-and-digits'],
      env: 'ACCUWEATHER_API_KEY',
      confidence: 'likely',
    },
  ],
});
