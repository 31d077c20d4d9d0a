import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'happyscribe',
  title: 'Happy Scribe',
  docs: 'https://dev.happyscribe.com/',
  secrets: [
    {
      id: 'happyscribe-api-key',
      title: 'Happy Scribe API key',
      format: '{base62:24}',
      near: ['happyscribe', 'happy scribe'],
      checks: ['letters-and-digits'],
      env: 'HAPPYSCRIBE_API_KEY',
      confidence: 'likely',
    },
  ],
});
