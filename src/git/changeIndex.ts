import type { IndexEntry } from './indexEntries.ts';
import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';

/** What the index holds at a path and what it is to hold; null stands for nothing. */
export interface IndexChange {
  readonly path: string;
  readonly before: IndexEntry | null;
  readonly after: IndexEntry | null;
}

/**
 * Changes these entries of the index, all in one go, and no other. The work tree is not looked at.
 * https://git-scm.com/docs/git-update-index#_using_index_info
 *
 * @throws an incomplete error where the index is locked or cannot be written; then it is as before
 */
export async function changeIndex(repository: Repository, changes: readonly IndexChange[]): Promise<void> {
  if (changes.length === 0) return;
  const { cwd, root } = repository;
  const lines = changes.map(({ path, before, after }) =>
    after ? `${after.mode} ${after.oid} 0\t${path}\0` : `0 ${noObject(before)}\t${path}\0`,
  );
  await runGit(['update-index', '-z', '--index-info'], { cwd, input: lines.join('') });
  // A new entry has lost the marks of the old one.
  for (const [option, mark] of [
    ['--skip-worktree', 'skipWorktree'],
    ['--assume-unchanged', 'assumeUnchanged'],
  ] as const) {
    const marked = changes.filter(({ after }) => after?.[mark]).map(({ path }) => `${path}\0`);
    if (marked.length > 0)
      await runGit(['update-index', '-z', option, '--stdin'], { cwd: root, input: marked.join('') });
  }
}

/** Zeros, as many as an id of this repository has. */
const noObject = (entry: IndexEntry | null) => '0'.repeat(entry?.oid.length ?? 40);
