import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vonage',
  title: 'Vonage (Nexmo)',
  docs: 'https://developer.vonage.com/en/concepts/guides/authentication',
  related: [{ role: 'API key', format: '{hex:8}', names: ['api key', 'vonage key', 'nexmo key'] }],
  secrets: [
    {
      id: 'vonage-api-secret',
      title: 'Vonage (Nexmo) API secret',
      format: '{base62:16}',
      near: ['nexmo', 'vonage'],
      checks: ['mixed'],
      env: 'VONAGE_API_SECRET',
      revoke: 'https://dashboard.nexmo.com/settings',
      confidence: 'likely',
    },
  ],
});
