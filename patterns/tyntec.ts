import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tyntec',
  title: 'tyntec',
  docs: 'https://www.tyntec.com/docs',
  secrets: [
    {
      id: 'tyntec-api-key',
      title: 'tyntec API key',
      format: '{base62:32}',
      near: ['tyntec'],
      checks: ['letters-and-digits'],
      env: 'TYNTEC_API_KEY',
      revoke: 'https://my.tyntec.com/',
      confidence: 'likely',
    },
  ],
});
