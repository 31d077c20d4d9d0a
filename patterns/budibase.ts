import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'budibase',
  title: 'Budibase',
  docs: 'https://docs.budibase.com/docs/public-api',
  secrets: [
    {
      id: 'budibase-api-key',
      title: 'Budibase API key',
      format: '{hex:32}-{hex:78-80}',
      near: ['budibase'],
      checks: ['letters-and-digits'],
      env: 'BUDIBASE_API_KEY',
      confidence: 'likely',
    },
  ],
});
