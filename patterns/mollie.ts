import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mollie',
  title: 'Mollie',
  docs: 'https://docs.mollie.com/reference/authentication',
  secrets: [
    {
      id: 'mollie-api-key',
      title: 'Mollie API key',
      format: ['(live|test)_{base62:30}', 'access_{base62:30-60}'],
      near: ['mollie'],
      checks: ['mixed'],
      env: 'MOLLIE_API_KEY',
      revoke: 'https://my.mollie.com/dashboard/developers/api-keys',
      confidence: 'likely',
    },
  ],
});
