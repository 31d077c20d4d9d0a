import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'deviantart',
  title: 'DeviantArt',
  docs: 'https://www.deviantart.com/developers/authentication',
  secrets: [
    {
      id: 'deviantart-client-secret',
      title: 'DeviantArt client secret',
      format: '{Hex:32}',
      near: ['deviantart'],
      checks: ['letters-and-digits'],
      env: 'DEVIANTART_CLIENT_SECRET',
      confidence: 'likely',
    },
    {
      id: 'deviantart-access-token',
      title: 'DeviantArt access token',
      format: '{hex:50}',
      near: ['deviantart'],
      checks: ['letters-and-digits'],
      env: 'DEVIANTART_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
