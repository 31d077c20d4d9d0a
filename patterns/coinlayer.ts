import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coinlayer',
  title: 'coinlayer',
  docs: 'https://coinlayer.com/documentation',
  secrets: [
    {
      id: 'coinlayer-api-key',
      title: 'coinlayer API key',
      format: '{base62:32}',
      near: ['coinlayer'],
      checks: ['letters-and-digits'],
      env: 'COINLAYER_API_KEY',
      confidence: 'likely',
    },
  ],
});
