import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lmnt',
  title: 'LMNT',
  docs: 'https://docs.lmnt.com/',
  secrets: [
    {
      id: 'lmnt-api-key',
      title: 'LMNT API key',
      format: '{hex:32}',
      near: ['lmnt'],
      checks: ['letters-and-digits'],
      env: 'LMNT_API_KEY',
      confidence: 'likely',
    },
  ],
});
