import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bugsnag',
  title: 'BugSnag',
  docs: 'https://docs.bugsnag.com/api/data-access/',
  related: [
    {
      role: 'client key',
      format: '{hex:32}',
      names: ['bugsnag start', 'bugsnag start api key', 'bugsnag init'],
      public: true,
    },
  ],
  secrets: [
    {
      id: 'bugsnag-auth-token',
      title: 'BugSnag auth token',
      format: '{uuid:36}',
      near: ['bugsnag'],
      env: 'BUGSNAG_AUTH_TOKEN',
      revoke: 'https://app.bugsnag.com/settings',
      confidence: 'likely',
    },
    {
      id: 'bugsnag-api-key',
      title: 'BugSnag notifier API key',
      format: '{hex:32}',
      near: ['bugsnag'],
      checks: ['letters-and-digits'],
      env: 'BUGSNAG_API_KEY',
      revoke: 'https://app.bugsnag.com/settings',
      confidence: 'likely',
    },
  ],
});
