import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'msg91',
  title: 'MSG91',
  docs: 'https://docs.msg91.com/',
  secrets: [
    {
      id: 'msg91-auth-key',
      title: 'MSG91 auth key',
      format: '{digit:6}{base62:18-24}',
      near: ['msg91'],
      checks: ['letters-and-digits'],
      env: 'MSG91_AUTH_KEY',
      revoke: 'https://control.msg91.com/',
      confidence: 'likely',
    },
  ],
});
