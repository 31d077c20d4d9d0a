import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nicereply',
  title: 'Nicereply',
  docs: 'https://www.nicereply.com/',
  secrets: [
    {
      id: 'nicereply-api-key',
      title: 'Nicereply API key',
      format: '{Hex:40}',
      near: ['nicereply'],
      checks: ['letters-and-digits'],
      env: 'NICEREPLY_API_KEY',
      confidence: 'likely',
    },
  ],
});
