import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'etsy',
  title: 'Etsy',
  docs: 'https://developers.etsy.com/documentation/essentials/authentication',
  secrets: [
    {
      id: 'etsy-api-key',
      title: 'Etsy API key',
      format: '{base62:24}(:{base62:10-64})?',
      near: ['etsy'],
      checks: ['letters-and-digits'],
      env: 'ETSY_API_KEY',
      revoke: 'https://www.etsy.com/developers/your-apps',
      confidence: 'likely',
    },
  ],
});
