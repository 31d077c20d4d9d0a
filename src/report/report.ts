import type { Finding, Skipped } from '../policy/finding.ts';

/** All that a run found out, before it is put into words or into JSON. */
export interface Report {
  /** What was looked at: what is staged, files, a range of commits, a push, what has just been made, a message. */
  readonly command: 'staged' | 'scan' | 'range' | 'push' | 'made' | 'message';
  /** Sorted by file and line. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** Whole sentences that belong to no finding: an exception that the commit adds, a policy that it changes. */
  readonly notices: readonly string[];
  readonly stats: { readonly files: number; readonly bytes: number; readonly milliseconds: number };
  /** Top of the work tree, or the folder that was scanned. */
  readonly root: string;
  /** True where no repository is around it: nothing is known of where secrets have got to, and nothing can be allowed. */
  readonly isOutside?: boolean;
  /** True when git runs it as a hook, so that what blocks refuses a commit. */
  readonly hook: boolean;
  /** Arguments of the command that shows it again, where `command` does not say it. */
  readonly again?: string;
  /** What to do about it, in a line: how to undo the commits, where the findings stand in some. */
  readonly undo?: string;
}
