import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ifttt',
  title: 'IFTTT',
  docs: 'https://ifttt.com/maker_webhooks',
  secrets: [
    {
      id: 'ifttt-webhook-key',
      title: 'IFTTT webhook key',
      format: 'maker.ifttt.com/trigger/{[A-Za-z0-9_-]:1-60}/(json/)?with/key/<{base64url:20-50}>',
      env: 'IFTTT_WEBHOOK_KEY',
      revoke: 'https://ifttt.com/maker_webhooks/settings',
      confidence: 'certain',
    },
    {
      id: 'ifttt-bare-webhook-key',
      title: 'IFTTT webhook key beside its name',
      format: '({base64url:22}|{base64url:43})',
      near: [
        'ifttt api',
        'ifttt key',
        'ifttt token',
        'ifttt secret',
        'ifttt access',
        'ifttt private',
        'ifttt client secret',
        'ifttt auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'IFTTT_BARE_WEBHOOK_KEY',
      revoke: 'https://ifttt.com/maker_webhooks/settings',
      confidence: 'likely',
    },
  ],
});
