import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vonage',
  title: 'Vonage (Nexmo)',
  docs: 'https://developer.vonage.com/en/concepts/guides/authentication',
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
