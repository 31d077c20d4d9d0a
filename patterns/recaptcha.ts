import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'recaptcha',
  title: 'reCAPTCHA',
  docs: 'https://developers.google.com/recaptcha/docs/verify',
  secrets: [
    {
      id: 'recaptcha-secret-key',
      title: 'reCAPTCHA secret key',
      format: '6L{base64url:6}AAAAA{base64url:27}',
      near: [
        'recaptcha secret',
        'recaptcha private',
        'recaptcha secretkey',
        'captcha secret',
        'captcha private',
        'recaptcha server',
        'recaptcha api',
        'recaptcha key',
        'recaptcha v3 secret',
        'recaptcha v2 secret',
      ],
      checks: ['letters-and-digits'],
      env: 'RECAPTCHA_SECRET_KEY',
      revoke: 'https://www.google.com/recaptcha/admin',
      confidence: 'likely',
    },
  ],
});
