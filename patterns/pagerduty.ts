import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pagerduty',
  title: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  secrets: [
    {
      id: 'pagerduty-api-token',
      title: 'PagerDuty API token',
      format: '{[A-Za-z0-9_+-]:20}',
      near: ['pagerduty', 'pager duty', 'pd key', 'pd api', 'pd token', 'pd secret'],
      checks: ['mixed'],
      env: 'PAGERDUTY_TOKEN',
      revoke: 'https://app.pagerduty.com/',
      confidence: 'likely',
    },
  ],
});
