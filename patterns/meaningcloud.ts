import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'meaningcloud',
  title: 'MeaningCloud',
  docs: 'https://www.meaningcloud.com/developer/',
  secrets: [
    {
      id: 'meaningcloud-license-key',
      title: 'MeaningCloud licence key',
      format: '{base62:32}',
      near: ['meaningcloud'],
      checks: ['letters-and-digits'],
      env: 'MEANINGCLOUD_KEY',
      revoke: 'https://www.meaningcloud.com/developer/account/subscription',
      confidence: 'likely',
    },
  ],
});
