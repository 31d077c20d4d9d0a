/**
 * What a hook manager's configuration runs. It names no path of this machine and holds in every work tree; where
 * nobody has run `keyguard install` in a clone, sh does not find the file, and the hook fails.
 */
export const snippet = (hook: string, ...args: readonly string[]): string =>
  ['sh "$(git rev-parse --git-common-dir)/keyguard/hooks/run"', hook, ...args].join(' ');

/** Whether a text runs keyguard, by such a line or by one that somebody has written. */
export const runsKeyguard = (text: string): boolean =>
  /keyguard\/hooks\/run\b|\bkeyguard["']?\s+--staged\b/.test(text);
