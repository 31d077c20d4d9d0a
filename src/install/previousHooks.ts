import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { deleteChange, type FileChange, readContent, writeChange } from './fileChange.ts';
import { chainName } from './hookFiles.ts';
import { fromTop, hooksPathValues, ownHooksPath } from './hooksPath.ts';
import { gitFolder } from './packageCopy.ts';
import type { ConfigChange } from './plan.ts';
import {
  type RepositoryState,
  readRepositoryState,
  readWorktreeState,
  type WorktreeState,
  worktreeFolder,
} from './state.ts';

/**
 * The folder of the hooks that were in force before keyguard is kept in a file that `hooks/chain` reads:
 * no file for git's own folder, an empty file for none. A relative one counts from the top of the work tree.
 */
const record = (commonDir: string) => join(gitFolder(commonDir), 'previous-hooks');
const worktreeRecord = (gitDir: string) => join(worktreeFolder(gitDir), 'previous-hooks');

export interface PreviousHooks {
  /** The folder, empty for none. */
  readonly folder: string;
  readonly files: readonly FileChange[];
}

/**
 * What was in force for all work trees.
 *
 * @param folder the folder of the hooks that people write: `.husky`
 * @param hooksPath what `core.hooksPath` is to be: `.husky/_`
 */
export async function previousHooks(
  trees: readonly Repository[],
  folder: string,
  hooksPath: string,
): Promise<PreviousHooks & { state: RepositoryState }> {
  const [{ root, commonDir }] = trees as [Repository];
  const values = await hooksPathValues(root);
  const inForce = values.findLast(({ scope }) => scope !== 'worktree')?.folder;
  const file = record(commonDir);
  const known = readRepositoryState(commonDir);
  const seen = inForce === undefined ? undefined : fromTop(root, inForce);
  if (seen === hooksPath) {
    const here = trees.some((tree) => existsSync(join(tree.root, hooksPath, chainName)));
    if (known || here) {
      const recorded = readContent(file)?.bytes.toString();
      const state = known ?? { version: 1, hooksPath: [], husky: false };
      return { folder: recorded ?? join(commonDir, 'hooks'), files: [], state };
    }
  }
  const state = {
    version: 1,
    hooksPath: await ownHooksPath(root, '--local'),
    husky: seen === hooksPath,
  } as const;
  if (seen === undefined) return { folder: join(commonDir, 'hooks'), files: deleteChange(file), state };
  // husky before 9 had git run the files that husky 9's runner runs.
  const previous = seen === hooksPath || seen === folder ? '' : seen;
  return { folder: previous, files: writeChange(file, previous), state };
}

/**
 * What was in force in one work tree by its own configuration (`extensions.worktreeConfig`), which would beat the
 * shared one, and is therefore taken out. Null where there is, and was, no such thing.
 * https://git-scm.com/docs/git-worktree#_configuration_file
 */
export async function previousWorktreeHooks(
  tree: Repository,
  folder: string,
  hooksPath: string,
): Promise<{ previous: PreviousHooks | null; config: ConfigChange[]; state: WorktreeState }> {
  const state = readWorktreeState(tree.gitDir);
  const file = worktreeRecord(tree.gitDir);
  const value = (await hooksPathValues(tree.root)).findLast(({ scope }) => scope === 'worktree');
  const seen = value && fromTop(tree.root, value.folder);
  if (seen === undefined || seen === hooksPath) {
    const recorded = readContent(file)?.bytes.toString();
    return { previous: recorded === undefined ? null : { folder: recorded, files: [] }, config: [], state };
  }
  const before = await ownHooksPath(tree.root, '--worktree');
  const previous = seen === folder ? '' : seen;
  return {
    previous: { folder: previous, files: writeChange(file, previous) },
    config: [{ cwd: tree.root, scope: '--worktree', key: 'core.hooksPath', before, after: [] }],
    state: { ...state, hooksPath: before },
  };
}
