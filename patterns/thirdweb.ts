import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'thirdweb',
  title: 'thirdweb',
  docs: 'https://portal.thirdweb.com/',
  secrets: [
    {
      id: 'thirdweb-secret-key',
      title: 'thirdweb secret key',
      format: '{base64url:86}',
      near: ['thirdweb'],
      checks: ['mixed'],
      env: 'THIRDWEB_SECRET_KEY',
      revoke: 'https://thirdweb.com/dashboard',
      confidence: 'likely',
    },
  ],
});
