import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'travelpayouts',
  title: 'Travelpayouts',
  docs: 'https://support.travelpayouts.com/',
  secrets: [
    {
      id: 'travelpayouts-api-token',
      title: 'Travelpayouts API token',
      format: '{base62:32}',
      near: ['travelpayouts'],
      checks: ['letters-and-digits'],
      env: 'TRAVELPAYOUTS_TOKEN',
      revoke: 'https://app.travelpayouts.com/profile/api-token',
      confidence: 'likely',
    },
  ],
});
