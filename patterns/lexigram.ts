import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lexigram',
  title: 'Lexigram',
  docs: 'https://docs.lexigram.io/',
  secrets: [
    {
      id: 'lexigram-api-key',
      title: 'Lexigram API key',
      format: '{[A-Za-z0-9._-]:301}',
      near: ['lexigram'],
      checks: ['letters-and-digits'],
      env: 'LEXIGRAM_API_KEY',
      confidence: 'likely',
    },
  ],
});
