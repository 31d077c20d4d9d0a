import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'flightstats',
  title: 'FlightStats',
  docs: 'https://developer.flightstats.com/',
  secrets: [
    {
      id: 'flightstats-app-key',
      title: 'FlightStats application key',
      format: '{Hex:32}',
      near: ['flightstats'],
      checks: ['letters-and-digits'],
      env: 'FLIGHTSTATS_APP_KEY',
      confidence: 'likely',
    },
  ],
});
