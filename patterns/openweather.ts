import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'openweather',
  title: 'OpenWeather',
  docs: 'https://openweathermap.org/appid',
  secrets: [
    {
      id: 'openweather-api-key',
      title: 'OpenWeather API key',
      format: '{base62:32}',
      near: [
        'openweather',
        'open weather',
        'owm key',
        'owm api',
        'owm token',
        'owm appid',
        'weather appid',
        'weather api',
      ],
      checks: ['letters-and-digits'],
      env: 'OPENWEATHER_API_KEY',
      revoke: 'https://home.openweathermap.org/api_keys',
      confidence: 'likely',
    },
    {
      id: 'openweather-api-key-by-short-name',
      title: 'OpenWeather API key',
      format: '(owm|OWM|pyowm){[ 	]:0-3}{[=:]:1}{[ 	"\'`]:0-4}<{base36:32}>',
      checks: ['letters-and-digits'],
      env: 'OWM_API_KEY',
      revoke: 'https://home.openweathermap.org/api_keys',
      confidence: 'likely',
    },
  ],
});
