import type { ProviderWords } from '../providerText.ts';

export const npm: ProviderWords = {
  title: 'npm: after a token has leaked',
  intro: [
    'What somebody can do with it: publish a version of your packages that steals the secrets of everybody who installs it, and spreads from there by itself. Read private packages. A read-only token: only the latter.',
    'Order: revoke first, at once; then look at what was published. Each minute counts for those who install.',
  ],
  stop: {
    title: 'Revoke the token',
    body: [
      'By its id: never put the token itself on a command line. It may take up to an hour until it is refused everywhere. If the token was in a file `.npmrc` on a machine, look at the others there.',
    ],
    done: 'the token is no longer listed',
    captions: { list: 'Your tokens, with their ids:', revoke: 'By its id:' },
  },
  replace: {
    title: 'Publish without a token',
    body: [
      'Trusted publishing: GitHub Actions and GitLab CI publish through OpenID Connect, and no token exists. Otherwise a granular token for the one package, with an end date. Require two-factor authentication for publishing, and disallow tokens, in the settings of the package.',
    ],
    done: 'a release goes out without the old token',
  },
  look: {
    title: 'Look at when versions were published',
    body: [
      'For every package that the token could publish, not only for yours by name. A version after the leak that no tag in the repository explains is not yours. Compare its content: `npm pack PACKAGE_NAME@VERSION`, and do not install it.',
    ],
    done: 'each version since the leak belongs to a tag of yours',
    captions: { packages: 'Packages in reach:', times: 'Times of all versions:' },
  },
  made: {
    title: 'Remove what was published, look at owners',
    body: [
      'Maintainers, access of teams, tokens and the mail address of the account. A foreign version: deprecate at once so that everybody sees it, then unpublish (within 72 hours in general; later through the support), then publish a higher clean version.',
      'Done wrong: a clean version with a lower number leaves `latest` and ranges on the bad one.',
    ],
    done: 'no foreign version can be installed, no foreign owner is left',
    captions: {
      owners: 'Owners:',
      deprecate: 'A foreign version, first the warning:',
      unpublish: 'Then away with it:',
    },
  },
  tell: {
    title: 'Tell npm and those who installed it',
    body: [
      'Report malware on the page of the package or through the support. Publish a GitHub security advisory for the package with the bad versions: that is what warns automatic tools. Say plainly what the version did, and what to rotate.',
    ],
    done: 'the advisory is out, or nothing was published',
  },
};
