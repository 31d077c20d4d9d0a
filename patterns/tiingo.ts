import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tiingo',
  title: 'Tiingo',
  docs: 'https://www.tiingo.com/documentation/general/connecting',
  secrets: [
    {
      id: 'tiingo-api-token',
      title: 'Tiingo API token',
      format: '{base62:40}',
      near: ['tiingo'],
      checks: ['letters-and-digits'],
      env: 'TIINGO_API_KEY',
      revoke: 'https://www.tiingo.com/account/api/token',
      confidence: 'likely',
    },
  ],
});
