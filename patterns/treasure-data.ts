import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'treasure-data',
  title: 'Treasure Data',
  docs: 'https://docs.treasuredata.com/articles/pd/getting-your-api-keys',
  secrets: [
    {
      id: 'treasure-data-api-key',
      title: 'Treasure Data API key',
      format: '{digit:1-6}/{hex:40}',
      near: ['treasuredata', 'treasure data', 'td api key', 'td apikey', 'td master key', 'td write key'],
      checks: ['letters-and-digits'],
      env: 'TD_API_KEY',
      revoke: 'https://console.treasuredata.com/app/mp/ak',
      confidence: 'likely',
    },
  ],
});
