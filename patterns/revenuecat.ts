import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'revenuecat',
  title: 'RevenueCat',
  docs: 'https://www.revenuecat.com/docs/projects/authentication',
  related: [{ role: 'public key', format: '(appl|goog|amzn|strp)_{base62:20-40}', public: true }],
  secrets: [
    {
      id: 'revenuecat-secret-key',
      title: 'RevenueCat secret key',
      format: ['sk_{base62:32}', 'atk_{base62:32}'],
      near: ['revenuecat', 'revenue cat'],
      checks: [],
      env: 'REVENUECAT_SECRET_KEY',
      revoke: 'https://app.revenuecat.com/',
      confidence: 'likely',
    },
  ],
});
