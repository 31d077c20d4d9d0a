import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'theoddsapi',
  title: 'The Odds API',
  docs: 'https://the-odds-api.com/liveapi/guides/v4/',
  secrets: [
    {
      id: 'theoddsapi-api-key',
      title: 'The Odds API API key',
      format: '{Hex:32}',
      near: ['theoddsapi', 'the odds api', 'odds api'],
      checks: ['letters-and-digits'],
      env: 'ODDS_API_KEY',
      confidence: 'likely',
    },
  ],
});
