import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mailerlite',
  title: 'MailerLite',
  docs: 'https://developers.mailerlite.com/docs/',
  secrets: [
    {
      id: 'mailerlite-api-key',
      title: 'MailerLite API key',
      format: ['{base62:32}', '{base64url:20-700}.{base64url:20-1200}.{base64url:20-900}'],
      near: ['mailerlite'],
      checks: ['letters-and-digits'],
      env: 'MAILERLITE_API_KEY',
      revoke: 'https://dashboard.mailerlite.com/',
      confidence: 'likely',
    },
  ],
});
