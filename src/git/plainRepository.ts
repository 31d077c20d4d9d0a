import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

/** What would make git look elsewhere. https://git-scm.com/docs/git#_environment_variables */
const elsewhere = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'];

/**
 * The repository that a hook runs in, without asking git, which saves a process at each commit. git starts a hook at
 * the top of the work tree, and where the git directory is not `.git` there, it says so in the environment.
 *
 * @returns null where it is not as plain as that (a linked worktree, a submodule): then git has to be asked
 */
export function plainRepository(cwd: string): Repository | null {
  if (elsewhere.some((name) => process.env[name] !== undefined)) return null;
  const gitDir = join(cwd, '.git');
  const isPlain =
    lstatSync(gitDir, { throwIfNoEntry: false })?.isDirectory() === true &&
    existsSync(join(gitDir, 'HEAD')) &&
    !existsSync(join(gitDir, 'commondir'));
  return isPlain ? { cwd, root: cwd, gitDir, commonDir: gitDir, objectsDir: join(gitDir, 'objects') } : null;
}
