import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lemlist',
  title: 'lemlist',
  docs: 'https://developer.lemlist.com/',
  secrets: [
    {
      id: 'lemlist-api-key',
      title: 'lemlist API key',
      format: '{hex:32}',
      near: ['lemlist'],
      checks: ['letters-and-digits'],
      env: 'LEMLIST_API_KEY',
      confidence: 'likely',
    },
  ],
});
