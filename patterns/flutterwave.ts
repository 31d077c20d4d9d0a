import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'flutterwave',
  title: 'Flutterwave',
  docs: 'https://developer.flutterwave.com/docs/authentication',
  related: [{ role: 'public key', format: 'FLWPUBK(_TEST)?-{base62:12-32}(-X)?', public: true }],
  secrets: [
    {
      id: 'flutterwave-secret-key',
      title: 'Flutterwave secret key',
      format: 'FLWSECK(_TEST)?-{base62:12-32}(-X)?',
      env: 'FLW_SECRET_KEY',
      revoke: 'https://dashboard.flutterwave.com/settings/apis',
      confidence: 'certain',
    },
  ],
});
