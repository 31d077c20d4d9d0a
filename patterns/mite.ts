import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mite',
  title: 'mite',
  docs: 'https://mite.de/en/api/',
  secrets: [
    {
      id: 'mite-api-key',
      title: 'mite API key',
      format: '{Hex:15-16}',
      near: ['mite api', 'mite key', 'mite token', 'mite.yo.lk'],
      checks: ['letters-and-digits'],
      env: 'MITE_API_KEY',
      confidence: 'likely',
    },
  ],
});
