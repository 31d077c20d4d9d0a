import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'flightlabs',
  title: 'FlightLabs',
  docs: 'https://www.goflightlabs.com/',
  secrets: [
    {
      id: 'flightlabs-api-key',
      title: 'FlightLabs API key',
      format: 'eyJ{base64url:300-360}',
      near: ['flightlabs'],
      checks: ['letters-and-digits'],
      env: 'FLIGHTLABS_API_KEY',
      confidence: 'likely',
    },
  ],
});
