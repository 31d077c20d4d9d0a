import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rawg',
  title: 'RAWG',
  docs: 'https://rawg.io/apidocs',
  secrets: [
    {
      id: 'rawg-api-key',
      title: 'RAWG API key',
      format: '{base62:32}',
      near: ['rawg'],
      checks: ['letters-and-digits'],
      env: 'RAWG_API_KEY',
      revoke: 'https://rawg.io/apidocs',
      confidence: 'likely',
    },
  ],
});
