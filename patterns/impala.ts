import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'impala',
  title: 'Impala',
  docs: 'https://docs.getimpala.com/',
  secrets: [
    {
      id: 'impala-api-key',
      title: 'Impala API key',
      format: '{word:46}',
      near: ['impala'],
      checks: ['letters-and-digits'],
      env: 'IMPALA_API_KEY',
      confidence: 'likely',
    },
  ],
});
