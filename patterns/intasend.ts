import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'intasend',
  title: 'IntaSend',
  docs: 'https://developers.intasend.com/docs/authentication',
  related: [{ role: 'publishable key', format: 'ISPubKey_(live|test)_{uuid:36}', public: true }],
  secrets: [
    {
      id: 'intasend-secret-key',
      title: 'IntaSend secret key',
      format: 'ISSecretKey_(live|test)_{uuid:36}',
      env: 'INTASEND_SECRET_KEY',
      revoke: 'https://payment.intasend.com/',
      confidence: 'certain',
    },
  ],
});
