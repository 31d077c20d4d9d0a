import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'calendly',
  title: 'Calendly',
  docs: 'https://developer.calendly.com/',
  secrets: [
    {
      id: 'calendly-webhook-key',
      title: 'Calendly webhook signing key or client secret',
      format: '{base64url:43}',
      near: [
        'calendly api',
        'calendly key',
        'calendly token',
        'calendly secret',
        'calendly access',
        'calendly private',
        'calendly client secret',
        'calendly auth token',
      ],
      checks: ['mixed'],
      env: 'CALENDLY_WEBHOOK_KEY',
      revoke: 'https://calendly.com/integrations/api_webhooks',
      confidence: 'likely',
    },
  ],
});
