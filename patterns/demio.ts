import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'demio',
  title: 'Demio',
  docs: 'https://publicdemioapi.docs.apiary.io/',
  secrets: [
    {
      id: 'demio-api-key',
      title: 'Demio API key',
      format: '{base62:32}',
      near: ['demio'],
      checks: ['letters-and-digits'],
      env: 'DEMIO_API_KEY',
      confidence: 'likely',
    },
  ],
});
