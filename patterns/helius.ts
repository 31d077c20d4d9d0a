import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'helius',
  title: 'Helius',
  docs: 'https://docs.helius.dev/',
  secrets: [
    {
      id: 'helius-api-key',
      title: 'Helius API key',
      format: '{uuid:36}',
      near: ['helius'],
      env: 'HELIUS_API_KEY',
      confidence: 'likely',
    },
  ],
});
