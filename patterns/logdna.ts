import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'logdna',
  title: 'LogDNA',
  docs: 'https://docs.logdna.com/',
  secrets: [
    {
      id: 'logdna-ingestion-key',
      title: 'LogDNA ingestion or service key',
      format: '{hex:32}',
      near: ['logdna', 'mezmo'],
      checks: ['letters-and-digits'],
      env: 'LOGDNA_KEY',
      confidence: 'likely',
    },
  ],
});
