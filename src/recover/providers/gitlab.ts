import { page, run, source } from './parts.ts';
import { providerGuide } from './providerGuide.ts';

const exposed = source(
  'https://docs.gitlab.com/user/application_security/dast/browser/checks/798.56/',
  '2026-11-22',
);

export const gitlab = providerGuide({
  provider: 'gitlab',
  stop: {
    console: page(
      'https://gitlab.com/-/user_settings/personal_access_tokens',
      'User settings',
      'Access tokens',
      'Revoke',
    ),
    commands: [
      run(['glab', 'api', 'personal_access_tokens?state=active'], 'list'),
      run(['glab', 'api', '--method', 'DELETE', 'personal_access_tokens/TOKEN_ID'], 'revoke'),
    ],
    sources: [exposed, source('https://docs.gitlab.com/api/personal_access_tokens/', '2026-11-22')],
  },
  replace: {
    console: page(
      'https://gitlab.com/-/user_settings/personal_access_tokens',
      'User settings',
      'Access tokens',
    ),
    sources: [source('https://docs.gitlab.com/user/project/settings/project_access_tokens/')],
  },
  look: {
    console: page(
      'https://gitlab.com/-/user_settings/authentication_log',
      'User settings',
      'Authentication log',
    ),
    sources: [source('https://docs.gitlab.com/user/compliance/audit_events/')],
  },
  made: {
    commands: [
      run(['glab', 'api', 'user/keys'], 'account'),
      run(['glab', 'api', 'projects/PROJECT_ID/deploy_keys'], 'project'),
      run(['glab', 'api', 'projects/PROJECT_ID/hooks']),
      run(['glab', 'api', 'projects/PROJECT_ID/access_tokens']),
      run(['glab', 'api', 'projects/PROJECT_ID/pipelines'], 'pipelines'),
    ],
    sources: [source('https://docs.gitlab.com/api/rest/')],
  },
  tell: {
    console: page('https://about.gitlab.com/support/', 'Support'),
    sources: [source('https://about.gitlab.com/support/')],
  },
});
