import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pixabay',
  title: 'Pixabay',
  docs: 'https://pixabay.com/api/docs/',
  secrets: [
    {
      id: 'pixabay-api-key',
      title: 'Pixabay API key',
      format: '{digit:7-9}-{Hex:25}',
      near: ['pixabay'],
      checks: ['letters-and-digits'],
      env: 'PIXABAY_API_KEY',
      revoke: 'https://pixabay.com/api/docs/',
      confidence: 'likely',
    },
  ],
});
