/**
 * What may start a repository's hooks, by the names that `--manager` takes. `hooks-path` is a committed folder that
 * `core.hooksPath` names, `git-hooks` the folder in the git directory, `git-config` the hooks that git 2.54 and later
 * read from its configuration. `pre-commit` stands for prek, too, which reads the same file.
 */
export const hookManagers = [
  'husky',
  'lefthook',
  'simple-git-hooks',
  'pre-commit',
  'hooks-path',
  'git-hooks',
  'git-config',
] as const;

export type HookManager = (typeof hookManagers)[number];
