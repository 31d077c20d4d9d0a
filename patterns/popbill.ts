import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'popbill',
  title: 'Popbill',
  docs: 'https://developers.popbill.com/guide',
  secrets: [
    {
      id: 'popbill-secret-key',
      title: 'Popbill (Linkhub) secret key',
      format: '{base64:43}=',
      near: ['popbill', 'linkhub'],
      checks: ['mixed'],
      env: 'POPBILL_SECRET_KEY',
      revoke: 'https://www.popbill.com/',
      confidence: 'likely',
    },
  ],
});
