import type { Source } from '../types.ts';

/** The month in which stored copies of GitHub's pages were read. */
const read = '2026-11';

/** Where the facts about hosts and history come from. */
export const sources = {
  githubRemoval: {
    url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    read,
  },
  githubForks: {
    url: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/working-with-forks/what-happens-to-forks-when-a-repository-is-deleted-or-changes-visibility',
    read,
  },
  filterRepo: {
    url: 'https://github.com/newren/git-filter-repo/blob/main/Documentation/git-filter-repo.txt',
  },
  gitRm: { url: 'https://git-scm.com/docs/git-rm' },
} satisfies Readonly<Record<string, Source>>;
