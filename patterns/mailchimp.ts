import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mailchimp',
  title: 'Mailchimp',
  docs: 'https://mailchimp.com/developer/marketing/docs/fundamentals/#api-keys',
  secrets: [
    {
      id: 'mailchimp-api-key',
      title: 'Mailchimp API key',
      format: '{hex:32}-us{digit:1-2}',
      env: 'MAILCHIMP_API_KEY',
      revoke: 'https://admin.mailchimp.com/account/api/',
      confidence: 'certain',
    },
    {
      id: 'mailchimp-transactional-key',
      title: 'Mailchimp Transactional API key',
      format: 'md-{base64url:22}',
      near: ['mandrill', 'mailchimp'],
      checks: ['letters-and-digits'],
      env: 'MANDRILL_API_KEY',
      revoke: 'https://mandrillapp.com/settings',
      confidence: 'likely',
      docs: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
    },
    {
      id: 'mailchimp-mandrill-key',
      title: 'Mandrill API key',
      format: '{base64url:22}',
      near: ['mandrill'],
      checks: ['mixed'],
      env: 'MANDRILL_API_KEY',
      revoke: 'https://mandrillapp.com/settings',
      confidence: 'likely',
    },
  ],
});
