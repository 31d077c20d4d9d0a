import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sendgrid',
  title: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  secrets: [
    {
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      format: ['SG.{base64url:22}.{base64url:43}', 'SG.{[A-Za-z0-9=_.-]:66}'],
      env: 'SENDGRID_API_KEY',
      revoke: 'https://app.sendgrid.com/settings/api_keys',
      confidence: 'certain',
    },
  ],
});
