import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'knock',
  title: 'Knock',
  docs: 'https://docs.knock.app/developer-tools/api-keys',
  secrets: [
    {
      id: 'knock-secret-key',
      title: 'Knock secret key',
      format: 'sk_(test_)?{base64url:43}',
      near: ['knock'],
      checks: ['letters-and-digits'],
      env: 'KNOCK_SECRET_KEY',
      revoke: 'https://dashboard.knock.app/',
      confidence: 'likely',
    },
  ],
});
