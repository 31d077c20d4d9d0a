import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'looker',
  title: 'Looker',
  docs: 'https://cloud.google.com/looker/docs/api-auth',
  secrets: [
    {
      id: 'looker-api-secret',
      title: 'Looker client id or secret',
      format: '({base62:20}|{base62:24})',
      near: ['looker'],
      checks: ['letters-and-digits'],
      env: 'LOOKERSDK_CLIENT_SECRET',
      revoke: 'https://cloud.google.com/looker/docs/api-auth',
      confidence: 'likely',
    },
  ],
});
