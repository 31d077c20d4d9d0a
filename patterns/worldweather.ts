import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'worldweather',
  title: 'World Weather Online',
  docs: 'https://www.worldweatheronline.com/weather-api/api/docs/',
  secrets: [
    {
      id: 'worldweather-api-key',
      title: 'World Weather Online API key',
      format: '{base62:31}',
      near: ['worldweather', 'world weather'],
      checks: ['letters-and-digits'],
      env: 'WORLDWEATHER_API_KEY',
      revoke: 'https://www.worldweatheronline.com/weather-api/my/',
      confidence: 'likely',
    },
  ],
});
