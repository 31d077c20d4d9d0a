import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mailersend',
  title: 'MailerSend',
  docs: 'https://developers.mailersend.com/',
  secrets: [
    {
      id: 'mailersend-api-token',
      title: 'MailerSend API token',
      format: 'mlsn.{hex:64}',
      env: 'MAILERSEND_API_KEY',
      revoke: 'https://app.mailersend.com/',
      confidence: 'certain',
    },
  ],
});
