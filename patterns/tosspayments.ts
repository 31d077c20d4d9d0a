import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tosspayments',
  title: 'Toss Payments',
  docs: 'https://docs.tosspayments.com/reference/using-api/authorization',
  secrets: [
    {
      id: 'tosspayments-secret-key',
      title: 'Toss Payments secret key',
      format: '(live|test)_(sk|gsk|ak)_{base62:28}',
      checks: ['mixed'],
      env: 'TOSS_SECRET_KEY',
      revoke: 'https://developers.tosspayments.com/my/api-keys',
      confidence: 'certain',
    },
  ],
});
