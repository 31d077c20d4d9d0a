import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'google-recaptcha',
  title: 'Google reCAPTCHA',
  docs: 'https://developers.google.com/recaptcha/docs/verify',
  secrets: [
    {
      id: 'google-recaptcha-secret-key',
      title: 'Google reCAPTCHA secret key',
      format: '6L{base64url:38}',
      near: [
        'recaptcha secret',
        'recaptcha private',
        'recaptchasecret',
        'captcha secret',
        'recaptcha server',
        'recaptcha_v2_secret',
        'recaptcha v3 secret',
      ],
      checks: ['mixed'],
      env: 'GOOGLE_RECAPTCHA_SECRET_KEY',
      revoke: 'https://www.google.com/recaptcha/admin',
      confidence: 'likely',
    },
  ],
});
