import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hcaptcha',
  title: 'hCaptcha',
  docs: 'https://docs.hcaptcha.com/',
  secrets: [
    {
      id: 'hcaptcha-secret-key',
      title: 'hCaptcha secret key',
      format: 'ES_{hex:32}',
      env: 'HCAPTCHA_SECRET_KEY',
      revoke: 'https://dashboard.hcaptcha.com/settings',
      confidence: 'certain',
    },
    {
      id: 'hcaptcha-legacy-secret-key',
      title: 'hCaptcha secret key of the older form',
      format: '0x{Hex:40}',
      near: ['hcaptcha', 'captcha secret'],
      checks: ['letters-and-digits'],
      env: 'HCAPTCHA_LEGACY_SECRET_KEY',
      revoke: 'https://dashboard.hcaptcha.com/settings',
      confidence: 'likely',
    },
  ],
});
