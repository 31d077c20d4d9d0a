import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jsr',
  title: 'JSR',
  docs: 'https://jsr.io/docs/publishing-packages',
  secrets: [
    {
      id: 'jsr-token',
      title: 'JSR token',
      // 29 characters and a CRC-32 over all before it.
      format: 'jsr(w|d|p)_{base62:35}',
      checks: ['mixed'],
      env: 'JSR_TOKEN',
      revoke: 'https://jsr.io/account/tokens',
      confidence: 'certain',
      docs: 'https://github.com/jsr-io/jsr/blob/main/api/src/token.rs',
    },
  ],
});
