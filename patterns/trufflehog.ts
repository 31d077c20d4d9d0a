import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'trufflehog',
  title: 'TruffleHog Enterprise',
  docs: 'https://docs.trufflesecurity.com/',
  secrets: [
    {
      id: 'trufflehog-key',
      title: 'TruffleHog Enterprise key or secret',
      format: 'thog-(key|secret)-{hex:16-32}',
      env: 'TRUFFLEHOG_KEY',
      confidence: 'certain',
    },
  ],
});
