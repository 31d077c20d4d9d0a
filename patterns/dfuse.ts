import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dfuse',
  title: 'dfuse',
  docs: 'https://docs.dfuse.eosnation.io/',
  secrets: [
    {
      id: 'dfuse-api-key',
      title: 'dfuse API key',
      format: '(web|server|mobile)_{base36:32}',
      checks: ['letters-and-digits'],
      env: 'DFUSE_API_KEY',
      confidence: 'likely',
    },
  ],
});
