import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'caflou',
  title: 'Caflou',
  docs: 'https://app.caflou.com/',
  secrets: [
    {
      id: 'caflou-api-key',
      title: 'Caflou API key',
      format: '{[A-Za-z0-9._-]:155}',
      near: ['caflou'],
      checks: ['letters-and-digits'],
      env: 'CAFLOU_API_KEY',
      confidence: 'likely',
    },
  ],
});
