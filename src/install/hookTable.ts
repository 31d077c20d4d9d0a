/**
 * The git hooks that keyguard takes part in, each with its own sh file in `hooks/`: the one table that every hook
 * manager's set-up is laid out from, and the documentation's list.
 *
 * `hooks/run` reads such a file with `.`, with git's arguments and standard input, at the top of the work tree, under
 * `set -u`. There the file finds
 * - `start ARGUMENT…`, which starts keyguard and says so where that cannot be done (status 3),
 * - `keyguard` and `hooks`: the program, and the folder that the sh files lie in.
 *
 * Its status is the hook's. `hooks/pre-commit` stands for itself, too, because it is committed in people's own hooks.
 * A hook for servers is not in this table; its file must not lie in `hooks/` itself, where `hooks/chain` would run it.
 */
export interface HookRow {
  /** git's name of it, and the file's: `hooks/pre-push`. https://git-scm.com/docs/githooks */
  readonly name: string;
  /** Whether its status can stop what git is about to do. */
  readonly stops: boolean;
}

export const hookTable: readonly HookRow[] = [
  { name: 'pre-commit', stops: true },
  { name: 'pre-merge-commit', stops: true },
  { name: 'commit-msg', stops: true },
  { name: 'pre-push', stops: true },
  { name: 'post-commit', stops: false },
  { name: 'post-merge', stops: false },
  { name: 'post-applypatch', stops: false },
  { name: 'post-rewrite', stops: false },
];
