import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fxmarket',
  title: 'FXMarketAPI',
  docs: 'https://fxmarketapi.com/documentation',
  secrets: [
    {
      id: 'fxmarket-api-key',
      title: 'FXMarketAPI API key',
      format: '{base64url:20}',
      near: ['fxmarket'],
      checks: ['letters-and-digits'],
      env: 'FXMARKET_API_KEY',
      confidence: 'likely',
    },
  ],
});
