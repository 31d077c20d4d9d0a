import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'crossbrowsertesting',
  title: 'CrossBrowserTesting',
  docs: 'https://support.smartbear.com/crossbrowsertesting/docs/',
  secrets: [
    {
      id: 'crossbrowsertesting-auth-key',
      title: 'CrossBrowserTesting auth key',
      format: '{base62:16}',
      near: ['crossbrowsertesting', 'cbt authkey'],
      checks: ['letters-and-digits'],
      env: 'CBT_AUTHKEY',
      confidence: 'likely',
    },
  ],
});
