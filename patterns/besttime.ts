import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'besttime',
  title: 'BestTime',
  docs: 'https://documentation.besttime.app/',
  secrets: [
    {
      id: 'besttime-private-key',
      title: 'BestTime private key',
      format: 'pri_{base62:32}',
      near: ['besttime'],
      checks: ['letters-and-digits'],
      env: 'BESTTIME_PRIVATE_KEY',
      confidence: 'likely',
    },
  ],
});
