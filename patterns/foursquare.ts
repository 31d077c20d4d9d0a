import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'foursquare',
  title: 'Foursquare',
  docs: 'https://docs.foursquare.com/developer/docs/manage-api-keys',
  secrets: [
    {
      id: 'foursquare-client-secret',
      title: 'Foursquare client id or secret',
      format: '{BASE36:48}',
      near: ['foursquare'],
      checks: ['letters-and-digits'],
      env: 'FOURSQUARE_CLIENT_SECRET',
      revoke: 'https://foursquare.com/developers/home',
      confidence: 'likely',
    },
    {
      id: 'foursquare-api-key',
      title: 'Foursquare Places API key',
      format: 'fsq3{base64:44}=',
      env: 'FOURSQUARE_API_KEY',
      revoke: 'https://foursquare.com/developers/home',
      confidence: 'certain',
    },
  ],
});
