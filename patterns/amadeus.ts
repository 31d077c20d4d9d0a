import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'amadeus',
  title: 'Amadeus',
  docs: 'https://developers.amadeus.com/self-service/apis-docs',
  secrets: [
    {
      id: 'amadeus-api-key',
      title: 'Amadeus API key',
      format: '{base62:32}',
      near: ['amadeus'],
      checks: ['letters-and-digits'],
      env: 'AMADEUS_API_KEY',
      confidence: 'likely',
    },
    {
      id: 'amadeus-api-secret',
      title: 'Amadeus API secret',
      format: '{base62:16}',
      near: ['amadeus'],
      checks: ['letters-and-digits'],
      env: 'AMADEUS_API_SECRET',
      confidence: 'likely',
    },
  ],
});
