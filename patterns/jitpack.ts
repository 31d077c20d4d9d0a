import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jitpack',
  title: 'JitPack',
  docs: 'https://docs.jitpack.io/private/',
  secrets: [
    {
      id: 'jitpack-access-token',
      title: 'JitPack access token',
      // 130 random bits, in the digits of base 32 as Java writes them.
      format: 'jp_{[0-9a-v]:26}',
      checks: ['letters-and-digits'],
      env: 'JITPACK_TOKEN',
      revoke: 'https://jitpack.io/w/user',
      confidence: 'certain',
    },
  ],
});
