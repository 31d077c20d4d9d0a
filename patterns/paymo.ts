import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paymo',
  title: 'Paymo',
  docs: 'https://github.com/paymoapp/api',
  secrets: [
    {
      id: 'paymo-api-key',
      title: 'Paymo API key',
      format: '{base62:44}',
      near: ['paymoapp', 'paymo'],
      checks: ['letters-and-digits'],
      env: 'PAYMO_API_KEY',
      revoke: 'https://app.paymoapp.com/',
      confidence: 'likely',
    },
  ],
});
