import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mailjet',
  title: 'Mailjet',
  docs: 'https://dev.mailjet.com/email/guides/',
  secrets: [
    {
      id: 'mailjet-api-key',
      title: 'Mailjet API key, secret key or SMS token',
      format: '{base62:32}',
      near: ['mailjet'],
      checks: ['letters-and-digits'],
      env: 'MAILJET_API_SECRET',
      revoke: 'https://app.mailjet.com/account/apikeys',
      confidence: 'likely',
    },
    {
      id: 'mailjet-basic-auth',
      title: 'Mailjet API key and secret, encoded',
      format: '{base64:87}=',
      near: ['mailjet'],
      checks: ['letters-and-digits'],
      env: 'MAILJET_BASIC_AUTH',
      revoke: 'https://app.mailjet.com/account/apikeys',
      confidence: 'likely',
    },
  ],
});
