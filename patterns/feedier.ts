import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'feedier',
  title: 'Feedier',
  docs: 'https://help.feedier.com/',
  secrets: [
    {
      id: 'feedier-api-key',
      title: 'Feedier API key',
      format: '{base62:32}',
      near: ['feedier'],
      checks: ['letters-and-digits'],
      env: 'FEEDIER_API_KEY',
      confidence: 'likely',
    },
  ],
});
