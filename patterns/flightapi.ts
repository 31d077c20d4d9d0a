import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'flightapi',
  title: 'FlightAPI',
  docs: 'https://docs.flightapi.io/',
  secrets: [
    {
      id: 'flightapi-api-key',
      title: 'FlightAPI API key',
      format: '{base62:24}',
      near: ['flightapi'],
      checks: ['letters-and-digits'],
      env: 'FLIGHTAPI_API_KEY',
      confidence: 'likely',
    },
  ],
});
