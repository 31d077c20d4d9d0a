import { page, source } from './parts.ts';
import { providerGuide } from './providerGuide.ts';

const revoke = source('https://api.slack.com/methods/auth.revoke', '2026-11-22');

export const slack = providerGuide({
  provider: 'slack',
  stop: {
    console: page(
      'https://api.slack.com/apps',
      'Your Apps',
      'OAuth & Permissions',
      'Revoke All OAuth Tokens',
    ),
    sources: [revoke, source('https://docs.slack.dev/security')],
  },
  replace: {
    console: page('https://api.slack.com/apps', 'Your Apps', 'OAuth & Permissions', 'Install to Workspace'),
    sources: [revoke],
  },
  look: {
    console: page('https://slack.com/apps/manage', 'Manage apps'),
    sources: [source('https://docs.slack.dev/reference/methods/team.integrationLogs')],
  },
  made: {
    console: page('https://slack.com/apps/manage', 'Manage apps'),
    sources: [source('https://docs.slack.dev/reference/methods/team.accessLogs')],
  },
  tell: { console: page('https://slack.com/help/requests/new', 'Help'), sources: [revoke] },
});
