import type { ProviderWords } from '../providerText.ts';

export const pypi: ProviderWords = {
  title: 'PyPI: after a token has leaked',
  intro: [
    'What somebody can do with it: upload a release of your projects that runs on the machine of everybody who installs it. A token for one project reaches that one, a token of the account all of them.',
    'Order: remove first, at once; then look at what was uploaded. PyPI removes tokens that GitHub reports from public repositories, and writes to you.',
  ],
  stop: {
    title: 'Remove the token',
    body: [
      'Account settings → API tokens → Options → Remove. Look at the others there too. If the password was beside it: change that and check two-factor authentication and mail addresses.',
    ],
    done: 'the token is no longer listed',
  },
  replace: {
    title: 'Publish without a token',
    body: [
      'Trusted publishing from GitHub Actions, GitLab CI, Google Cloud or ActiveState: no token exists that could leak. Otherwise a token for the one project, as a secret of the CI.',
    ],
    done: 'a release goes out without the old token',
  },
  look: {
    title: 'Read the security history',
    body: [
      'Of the account and of each project: uploads, new files in old releases, collaborators, tokens, with time and address. A file after the leak that no tag explains is not yours.',
    ],
    done: 'each upload since the leak belongs to a tag of yours',
  },
  made: {
    title: 'Remove what was uploaded, look at collaborators',
    body: [
      'Yank hides a release from new installs; deleting the file removes it. A file name can never be used again. Then publish a higher clean version. Look at collaborators, trusted publishers and organizations.',
    ],
    done: 'no foreign file can be installed, no foreign collaborator is left',
    captions: { versions: 'Versions that pip sees:' },
  },
  tell: {
    title: 'Tell PyPI and those who installed it',
    body: [
      'Report malware on the page of the project or to security@pypi.org. Publish a security advisory with the bad versions. Say plainly what the release did, and what to rotate.',
    ],
    done: 'the advisory is out, or nothing was uploaded',
  },
};
