import { page, run, source } from './parts.ts';
import { providerGuide } from './providerGuide.ts';

const revoking = source('https://docs.npmjs.com/revoking-access-tokens', '2026-11-22');

export const npm = providerGuide({
  provider: 'npm',
  stop: {
    console: page('https://www.npmjs.com/settings/~/tokens', 'Access Tokens'),
    commands: [run(['npm', 'token', 'list'], 'list'), run(['npm', 'token', 'revoke', 'TOKEN_ID'], 'revoke')],
    sources: [revoking, source('https://docs.npmjs.com/cli/commands/npm-token')],
  },
  replace: {
    console: page('https://www.npmjs.com/settings/~/tokens/granular-access-tokens/new', 'Generate New Token'),
    sources: [source('https://docs.npmjs.com/trusted-publishers')],
  },
  look: {
    commands: [
      run(['npm', 'access', 'list', 'packages'], 'packages'),
      run(['npm', 'view', 'PACKAGE_NAME', 'time', '--json'], 'times'),
    ],
    sources: [source('https://docs.npmjs.com/cli/commands/npm-access')],
  },
  made: {
    commands: [
      run(['npm', 'owner', 'ls', 'PACKAGE_NAME'], 'owners'),
      run(
        ['npm', 'deprecate', 'PACKAGE_NAME@VERSION', 'Published by an unauthorized party; do not use'],
        'deprecate',
      ),
      run(['npm', 'unpublish', 'PACKAGE_NAME@VERSION'], 'unpublish'),
    ],
    sources: [source('https://docs.npmjs.com/policies/unpublish', '2026-11-22')],
  },
  tell: {
    console: page('https://www.npmjs.com/support', 'Support'),
    sources: [source('https://docs.npmjs.com/reporting-malware-in-an-npm-package')],
  },
});
