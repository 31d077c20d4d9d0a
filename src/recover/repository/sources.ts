import type { Source } from '../types.ts';

/** Where the facts about hosts and history come from; read in this month, from stored copies. */
const read = '2026-11';

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
    read,
  },
  gitRm: { url: 'https://git-scm.com/docs/git-rm', read },
} satisfies Readonly<Record<string, Source>>;
