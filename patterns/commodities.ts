import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'commodities',
  title: 'Commodities-API',
  docs: 'https://commodities-api.com/documentation',
  secrets: [
    {
      id: 'commodities-api-key',
      title: 'Commodities-API API key',
      format: '{base62:60}',
      near: ['commodities'],
      checks: ['letters-and-digits'],
      env: 'COMMODITIES_API_KEY',
      confidence: 'likely',
    },
  ],
});
