import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nitro',
  title: 'Nitro',
  docs: 'https://developers.gonitro.com/',
  secrets: [
    {
      id: 'nitro-api-key',
      title: 'Nitro API key',
      format: '{Hex:32}',
      near: ['nitro api', 'nitro key', 'nitro token', 'nitro secret'],
      checks: ['letters-and-digits'],
      env: 'NITRO_API_KEY',
      confidence: 'likely',
    },
  ],
});
