import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'opensea',
  title: 'OpenSea',
  docs: 'https://docs.opensea.io/reference/api-keys',
  secrets: [
    {
      id: 'opensea-api-key',
      title: 'OpenSea API key',
      format: '{Hex:32}',
      near: ['opensea'],
      checks: ['letters-and-digits'],
      env: 'OPENSEA_API_KEY',
      revoke: 'https://opensea.io/settings/developer',
      confidence: 'likely',
    },
  ],
});
