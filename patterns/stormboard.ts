import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'stormboard',
  title: 'Stormboard',
  docs: 'https://api.stormboard.com/docs/',
  secrets: [
    {
      id: 'stormboard-api-key',
      title: 'Stormboard API key',
      format: '{base62:40}',
      near: ['stormboard'],
      checks: ['letters-and-digits'],
      env: 'STORMBOARD_API_KEY',
      confidence: 'likely',
    },
  ],
});
