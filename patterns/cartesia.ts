import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cartesia',
  title: 'Cartesia',
  docs: 'https://docs.cartesia.ai/',
  secrets: [
    {
      id: 'cartesia-api-key',
      title: 'Cartesia API key',
      format: 'sk_car_{word:20-40}',
      env: 'CARTESIA_API_KEY',
      revoke: 'https://play.cartesia.ai/keys',
      confidence: 'certain',
    },
  ],
});
