import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'openuv',
  title: 'OpenUV',
  docs: 'https://www.openuv.io/uvindex',
  secrets: [
    {
      id: 'openuv-access-token',
      title: 'OpenUV access token',
      format: ['{base62:32}', 'openuv-{base62:15-30}-io'],
      near: ['openuv'],
      checks: ['letters-and-digits'],
      env: 'OPENUV_ACCESS_TOKEN',
      revoke: 'https://www.openuv.io/console',
      confidence: 'likely',
    },
  ],
});
