import type { SectionText } from '../sectionText.ts';
import type { GuideText } from '../types.ts';

export const repository = {
  title: 'The repository',
  intro: () => [
    'The key is dead by now. Cleaning the repository protects whatever else lies there, and the next reader; it does not take a leak back. So it comes last.',
  ],
  steps: {
    untrack: ({ leak }) => ({
      title: 'Stop tracking the file, with the ignore line in the same commit',
      body: [
        '`git rm --cached` alone is not enough: without the line in .gitignore, the next `git add .` takes the file in again, and the key stays tracked. The ignore line alone is not enough either: git goes on following a file that it already tracks.',
        ...(leak?.places.some(({ inIndex }) => inIndex)
          ? ['**The index of this repository tracks the key at this moment.**']
          : []),
      ],
      done: 'the last command prints nothing, and no tracked file holds the key',
      captions: {
        untrack: 'The line first, then out of the index (the file itself stays on your disk):',
        check: 'Prints what is tracked although it is ignored:',
      },
    }),
    'fix-code': () => ({
      title: 'Take the key out of the code',
      body: [
        'Where the key stands in code, `keyguard fix` replaces it by a variable, says how the variable arrives, and shows the change before it makes it.',
      ],
      done: '`npx keyguard scan` reports nothing of it',
    }),
    'before-purge': () => ({
      title: 'Before history is rewritten',
      body: [
        'Is it worth it? The key is revoked; a rewrite costs everybody a new clone. It is worth it where the repository goes public again, or where other secrets and personal data are in the same commits.',
        'If yes: merge or close all pull requests, list the forks, let everybody push and stop, and keep a copy of the repository in a place that only you can read.',
      ],
      done: 'nobody pushes any more, and no pull request is open',
      captions: { pulls: 'Open pull requests:', forks: 'Forks:' },
    }),
    purge: () => ({
      title: 'Purge the history with git filter-repo',
      body: [
        'In a fresh mirror clone, which is a git directory without a work tree and is removed at the end. `pip install git-filter-repo` gives you the tool (2.47 or newer).',
        'The key must not stand on a command line: it would be in the history of the shell and in the list of processes. Nor in a file of a work tree or in a log.',
        'Protected branches refuse the push until you allow forced pushes for that hour. GitHub refuses `refs/pull/…`; that is expected and the reason for the request to its support.',
        'Afterwards everybody clones anew, you too; take `keyguard-recovery.md` along. Whoever merges from an old clone brings the key back.',
      ],
      done: 'a fresh clone, searched through all history and tags, has nothing of the key',
      captions: {
        clone: 'A clone of one’s own:',
        'by-digest': 'Replaces the leaked values; the callback knows only their SHA-256:',
        'by-file':
          'Type or paste each secret on a line of its own, then Ctrl-D. Nothing is shown; the file is readable by you alone and lies in the git directory:',
        push: 'Back to the host, with all branches and tags:',
        remove: 'And away with it:',
      },
    }),
    'pushed-clean': () => ({
      title: 'See that no branch or tag of a remote holds it any more',
      body: [
        'Fetch first (`git fetch --all --prune --tags --force`), then `keyguard recover --status`. Other remotes, mirrors and deployments that have their own copy need the same push.',
      ],
      done: 'no remote branch and no tag holds the key',
    }),
    forks: () => ({
      title: 'Forks, clones, caches',
      body: [
        'A fork is somebody else’s repository, and the fork network shares objects: the old commit can be opened through a fork by its id. Ask each owner to delete the fork or to make it anew. Nobody can recall clones, search engines, archives and packages; that is why the key was revoked first.',
      ],
      done: 'each owner of a fork has been asked',
    }),
    'host-support': () => ({
      title: "Ask the host's support to remove cached views",
      body: [
        'Old commits stay reachable by their id and in pull requests after a forced push. GitHub’s support removes cached views and references on request, on every plan; it helps where revoking the credential does not take the risk away (other secrets, personal data). Ask for “sensitive data removal” and give the numbers that git filter-repo printed. GitLab: Settings → Repository → Repository maintenance, then housekeeping with pruning; for gitlab.com, its support.',
      ],
      done: 'an old commit id, opened in a browser, shows “404”',
    }),
    'public-again': () => ({
      title: 'Public again, only when a scan of all history and tags is empty',
      body: [
        'The command looks through everything that this clone holds, after a fetch. As long as it finds anything, it takes a tick here back.',
      ],
      done: 'the scan of all history and all tags is empty, and only then the repository is public',
    }),
  },
} satisfies SectionText;

/** What is sent to the host's support. */
export const repositoryLetters = {
  'host-support': (facts) => [
    'Subject: sensitive data removal',
    'Hello,',
    `a credential was committed to ${facts.leak?.remotes.map(({ url }) => url).join(', ') || 'REPOSITORY_URL'}. It has been revoked. We have rewritten the history with git filter-repo --sensitive-data-removal and force-pushed all branches and tags.`,
    'Please remove cached views and the references of the affected pull requests, and run garbage collection.',
    '- Number of affected pull requests (as printed by git filter-repo): NUMBER',
    '- First changed commit(s) (as printed): COMMIT_ID',
    '- Orphaned LFS objects (as printed): NONE',
  ],
} satisfies GuideText['letters'];
