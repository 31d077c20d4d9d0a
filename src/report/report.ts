import type { Finding, Skipped } from '../policy/finding.ts';

/** All that a run found out, before it is put into words or into JSON. */
export interface Report {
  readonly command: 'staged' | 'scan';
  /** Sorted by file and line. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** Whole sentences that belong to no finding: an exception that the commit adds, a policy that it changes. */
  readonly notices: readonly string[];
  readonly stats: { readonly files: number; readonly bytes: number; readonly milliseconds: number };
  /** Top of the work tree, or the folder that was scanned. */
  readonly root: string;
  /** True when git runs it as a hook, so that what blocks refuses a commit. */
  readonly hook: boolean;
}
