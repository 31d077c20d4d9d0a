import { page, run, source } from './parts.ts';
import { providerGuide } from './providerGuide.ts';

export const github = providerGuide({
  provider: 'github',
  stop: {
    console: page(
      'https://github.com/settings/tokens',
      'Settings',
      'Developer settings',
      'Personal access tokens',
    ),
    sources: [
      source(
        'https://github.blog/changelog/2026-03-26-credential-revocation-api-now-supports-github-oauth-and-github-app-credentials',
        '2026-11-22',
      ),
      source(
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      ),
    ],
  },
  replace: {
    console: page(
      'https://github.com/settings/personal-access-tokens/new',
      'Fine-grained tokens',
      'Generate new token',
    ),
    commands: [run(['gh', 'secret', 'set', 'SECRET_NAME', '--repo', 'OWNER/NAME'], 'secret')],
    sources: [source('https://cli.github.com/manual/gh_secret_set')],
  },
  look: {
    console: page('https://github.com/settings/security-log', 'Settings', 'Security log'),
    sources: [
      source(
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/security-log-events',
        '2026-11-22',
      ),
    ],
  },
  made: {
    commands: [
      run(['gh', 'api', 'user/keys'], 'account'),
      run(['gh', 'api', 'repos/OWNER/NAME/keys'], 'repository'),
      run(['gh', 'api', 'repos/OWNER/NAME/hooks']),
      run(['gh', 'secret', 'list', '--repo', 'OWNER/NAME'], 'secrets'),
      run(['gh', 'run', 'list', '--repo', 'OWNER/NAME', '--limit', '50'], 'runs'),
    ],
    sources: [source('https://docs.github.com/en/rest/deploy-keys/deploy-keys')],
  },
  tell: {
    console: page('https://support.github.com/', 'Support'),
    sources: [source('https://docs.github.com/en/support')],
  },
});
