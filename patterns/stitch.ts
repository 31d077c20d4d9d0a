import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'stitch',
  title: 'Stitch',
  docs: 'https://www.stitchdata.com/docs/developers/',
  secrets: [
    {
      id: 'stitch-access-token',
      title: 'Stitch access token',
      format: '{word:35}',
      near: ['stitchdata', 'stitch data', 'stitch connect'],
      checks: ['letters-and-digits'],
      env: 'STITCH_TOKEN',
      revoke: 'https://app.stitchdata.com/',
      confidence: 'likely',
    },
  ],
});
