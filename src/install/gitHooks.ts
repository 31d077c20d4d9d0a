/**
 * Every hook that git looks for in its hooks folder. `fsmonitor-watchman` is not among them: git starts it by the
 * path that `core.fsmonitor` holds. https://git-scm.com/docs/githooks
 */
export const gitHooks: readonly string[] = [
  'applypatch-msg',
  'pre-applypatch',
  'post-applypatch',
  'pre-commit',
  'pre-merge-commit',
  'prepare-commit-msg',
  'commit-msg',
  'post-commit',
  'pre-rebase',
  'post-checkout',
  'post-merge',
  'pre-push',
  'pre-receive',
  'update',
  'proc-receive',
  'post-receive',
  'post-update',
  'reference-transaction',
  'push-to-checkout',
  'pre-auto-gc',
  'post-rewrite',
  'sendemail-validate',
  'p4-changelist',
  'p4-prepare-changelist',
  'p4-post-changelist',
  'p4-pre-submit',
  'post-index-change',
];

/**
 * Hooks that git starts in the git directory and not in the work tree, when somebody pushes into this repository:
 * there a relative `core.hooksPath` means a folder below the git directory.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-corehooksPath
 */
export const receivingHooks: readonly string[] = [
  'pre-receive',
  'update',
  'proc-receive',
  'post-receive',
  'post-update',
  'reference-transaction',
  'push-to-checkout',
];
