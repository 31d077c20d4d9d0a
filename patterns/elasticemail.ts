import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'elasticemail',
  title: 'Elastic Email',
  docs: 'https://elasticemail.com/developers/api-documentation/',
  secrets: [
    {
      id: 'elasticemail-api-key',
      title: 'Elastic Email API key',
      format: '({HEX:96}|{base64url:96}|{uuid:36})',
      near: ['elasticemail', 'elastic email'],
      checks: ['letters-and-digits'],
      env: 'ELASTICEMAIL_API_KEY',
      revoke: 'https://app.elasticemail.com/marketing/settings/new/manage-api',
      confidence: 'likely',
    },
  ],
});
