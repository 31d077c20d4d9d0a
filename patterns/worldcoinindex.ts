import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'worldcoinindex',
  title: 'WorldCoinIndex',
  docs: 'https://www.worldcoinindex.com/apiservice',
  secrets: [
    {
      id: 'worldcoinindex-api-key',
      title: 'WorldCoinIndex API key',
      format: '{base62:35}',
      near: ['worldcoinindex'],
      checks: ['letters-and-digits'],
      env: 'WORLDCOININDEX_KEY',
      revoke: 'https://www.worldcoinindex.com/apiservice',
      confidence: 'likely',
    },
  ],
});
