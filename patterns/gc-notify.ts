import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gc-notify',
  title: 'GC Notify',
  docs: 'https://documentation.notification.canada.ca/en/keys.html',
  secrets: [
    {
      id: 'gc-notify-api-key',
      title: 'GC Notify API key',
      format: 'gcntfy-{[A-Za-z0-9_-]:1-80}-{uuid:36}-{uuid:36}',
      env: 'GC_NOTIFY_API_KEY',
      revoke: 'https://notification.canada.ca/accounts',
      confidence: 'certain',
      docs: 'https://github.com/cds-snc/notification-api/blob/main/app/config.py',
    },
  ],
});
