import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kairos',
  title: 'Kairos',
  docs: 'https://www.kairos.com/docs/api/',
  secrets: [
    {
      id: 'kairos-api-key',
      title: 'Kairos API key',
      format: '{Hex:32}',
      near: ['kairos api', 'kairos key', 'kairos token', 'kairos secret', 'kairos access', 'kairos private'],
      checks: ['letters-and-digits'],
      env: 'KAIROS_API_KEY',
      confidence: 'likely',
    },
  ],
});
