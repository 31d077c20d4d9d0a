import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cronitor',
  title: 'Cronitor',
  docs: 'https://cronitor.io/docs/api-key',
  secrets: [
    {
      id: 'cronitor-api-key',
      title: 'Cronitor API key',
      format: '{hex:32}',
      near: ['cronitor'],
      checks: ['letters-and-digits'],
      env: 'CRONITOR_API_KEY',
      confidence: 'likely',
    },
  ],
});
