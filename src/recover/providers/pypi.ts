import { page, run, source } from './parts.ts';
import { providerGuide } from './providerGuide.ts';

const help = source('https://pypi.org/help/');

export const pypi = providerGuide({
  provider: 'pypi',
  stop: {
    console: page(
      'https://pypi.org/manage/account/#api-tokens',
      'Account settings',
      'API tokens',
      'Remove token',
    ),
    sources: [help],
  },
  replace: {
    console: page('https://pypi.org/manage/account/publishing/', 'Publishing'),
    sources: [source('https://docs.pypi.org/trusted-publishers/')],
  },
  look: {
    console: page('https://pypi.org/manage/projects/', 'Your projects', 'Manage', 'Security history'),
    sources: [help],
  },
  made: {
    console: page('https://pypi.org/manage/projects/', 'Your projects', 'Manage', 'Releases'),
    commands: [run(['pip', 'index', 'versions', 'PROJECT_NAME'], 'versions')],
    sources: [source('https://docs.pypi.org/project-management/yanking/', '2026-11-22')],
  },
  tell: {
    console: page('https://pypi.org/security/', 'Security'),
    sources: [source('https://pypi.org/security/')],
  },
});
