import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vyte',
  title: 'Vyte',
  docs: 'https://docs.vyte.in/',
  secrets: [
    {
      id: 'vyte-api-key',
      title: 'Vyte API key',
      format: '{base62:50}',
      near: ['vyte'],
      checks: ['letters-and-digits'],
      env: 'VYTE_API_KEY',
      confidence: 'likely',
    },
  ],
});
