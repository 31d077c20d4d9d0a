import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'brevo',
  title: 'Brevo',
  docs: 'https://developers.brevo.com/docs/getting-started',
  secrets: [
    {
      id: 'brevo-api-key',
      title: 'Brevo API key',
      format: 'xkeysib-{hex:64}-{base62:16}',
      env: 'BREVO_API_KEY',
      revoke: 'https://app.brevo.com/settings/keys/api',
      confidence: 'certain',
    },
    {
      id: 'brevo-smtp-key',
      title: 'Brevo SMTP key',
      format: 'xsmtpsib-{hex:64}-{base62:16}',
      env: 'BREVO_SMTP_KEY',
      revoke: 'https://app.brevo.com/settings/keys/smtp',
      confidence: 'certain',
    },
  ],
});
