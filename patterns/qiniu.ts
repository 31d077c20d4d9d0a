import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'qiniu',
  title: 'Qiniu',
  docs: 'https://developer.qiniu.com/',
  secrets: [
    {
      id: 'qiniu-key',
      title: 'Qiniu access or secret key',
      format: '{base64url:40}',
      near: ['qiniu'],
      checks: ['mixed'],
      env: 'QINIU_SECRET_KEY',
      revoke: 'https://portal.qiniu.com/user/key',
      confidence: 'likely',
    },
  ],
});
