import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bingmaps',
  title: 'Bing Maps',
  docs: 'https://learn.microsoft.com/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key',
  secrets: [
    {
      id: 'bingmaps-api-key',
      title: 'Bing Maps API key',
      format: 'A{base64url:63}',
      near: ['bing map', 'bingmap'],
      checks: ['mixed'],
      env: 'BINGMAPS_API_KEY',
      confidence: 'likely',
    },
  ],
});
