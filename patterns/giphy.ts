import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'giphy',
  title: 'GIPHY',
  docs: 'https://developers.giphy.com/docs/api/',
  secrets: [
    {
      id: 'giphy-api-key',
      title: 'GIPHY API key',
      format: '{base62:32}',
      near: ['giphy'],
      checks: ['letters-and-digits'],
      env: 'GIPHY_API_KEY',
      revoke: 'https://developers.giphy.com/dashboard/',
      confidence: 'likely',
    },
  ],
});
