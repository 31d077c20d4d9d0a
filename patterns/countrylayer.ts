import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'countrylayer',
  title: 'countrylayer',
  docs: 'https://countrylayer.com/documentation/',
  secrets: [
    {
      id: 'countrylayer-api-key',
      title: 'countrylayer API key',
      format: '{base62:32}',
      near: ['countrylayer'],
      checks: ['letters-and-digits'],
      env: 'COUNTRYLAYER_API_KEY',
      confidence: 'likely',
    },
  ],
});
