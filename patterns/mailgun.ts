import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mailgun',
  title: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  related: [{ role: 'server', format: '{[a-z0-9.-]:4-80}', names: ['mailgun domain', 'mg domain'] }],
  secrets: [
    {
      id: 'mailgun-private-key',
      title: 'Mailgun private API key',
      format: 'key-{hex:32}',
      env: 'MAILGUN_API_KEY',
      revoke: 'https://app.mailgun.com/settings/api_security',
    },
    {
      id: 'mailgun-api-key',
      title: 'Mailgun API key',
      format: '{[a-h0-9]:32}-{[a-h0-9]:8}-{[a-h0-9]:8}',
      near: ['mailgun', 'mg api', 'mg key'],
      alone: true,
      env: 'MAILGUN_API_KEY',
      revoke: 'https://app.mailgun.com/settings/api_security',
    },
    {
      id: 'mailgun-public-key',
      title: 'Mailgun public validation key',
      format: 'pubkey-{hex:32}',
      env: 'MAILGUN_PUBLIC_KEY',
      revoke: 'https://app.mailgun.com/settings/api_security',
    },
    {
      id: 'mailgun-webhook-signing-key',
      title: 'Mailgun webhook signing key',
      format: '{hex:32}',
      near: ['mailgun signing', 'mailgun webhook', 'mailgun http'],
      env: 'MAILGUN_WEBHOOK_SIGNING_KEY',
      revoke: 'https://app.mailgun.com/settings/api_security',
    },
  ],
});
