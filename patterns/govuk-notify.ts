import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'govuk-notify',
  title: 'GOV.UK Notify',
  docs: 'https://docs.notifications.service.gov.uk/rest-api.html#api-keys',
  secrets: [
    {
      id: 'govuk-notify-api-key',
      title: 'GOV.UK Notify API key',
      format: '{[A-Za-z0-9_-]:1-80}-{uuid:36}-{uuid:36}',
      near: [
        'notify api',
        'notify key',
        'notify secret',
        'govuk notify',
        'gov uk notify',
        'notifications api',
      ],
      env: 'NOTIFY_API_KEY',
      revoke: 'https://www.notifications.service.gov.uk/accounts',
      confidence: 'likely',
    },
  ],
});
