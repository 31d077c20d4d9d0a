import { pathText } from './pathText.ts';
import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';

/** A file in the index. */
export interface IndexEntry {
  readonly oid: string;
  /** Octal mode of git: `100644`, `100755`, `120000`, `160000` for a submodule. */
  readonly mode: string;
  /** It is not checked out (a sparse work tree). */
  readonly skipWorktree: boolean;
  readonly assumeUnchanged: boolean;
}

/**
 * Every file of the index by its path, as `Change.path`. Conflict stages are left out.
 * https://git-scm.com/docs/git-ls-files#Documentation/git-ls-files.txt--v
 */
export async function indexEntries({ cwd }: Pick<Repository, 'cwd'>): Promise<Map<string, IndexEntry>> {
  const { stdout } = await runGit(['ls-files', '--stage', '-v', '-z', '--full-name', '--', ':(top)'], {
    cwd,
  });
  const entries = new Map<string, IndexEntry>();
  for (let start = 0; start < stdout.length; ) {
    const end = stdout.indexOf(0, start);
    const tab = stdout.indexOf(0x09, start);
    const [, tag, mode, oid] = /^(\w) (\d+) ([0-9a-f]+) 0$/.exec(stdout.toString('latin1', start, tab)) ?? [];
    if (tag && mode && oid) {
      entries.set(pathText(stdout.subarray(tab + 1, end)), {
        oid,
        mode,
        skipWorktree: tag.toUpperCase() === 'S',
        assumeUnchanged: tag !== tag.toUpperCase(),
      });
    }
    start = end + 1;
  }
  return entries;
}
