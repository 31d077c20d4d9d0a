import type { Part } from '../detect/candidate.ts';
import type { IndexEntry } from '../git/indexEntries.ts';
import type { Finding } from '../policy/finding.ts';

/** A file of the work tree, before and after. */
export interface WorkChange {
  /** `mode`: permission bits. */
  readonly before: { readonly bytes: Buffer; readonly mode: number } | null;
  /** `mode`: null for those that a new file gets. */
  readonly after: { readonly bytes: Buffer; readonly mode: number | null };
}

/** An entry of the index, before and after; `after` is null where it is taken out. */
export interface EntryChange {
  readonly before: { readonly entry: IndexEntry; readonly bytes: Buffer } | null;
  readonly after: { readonly mode: string; readonly bytes: Buffer } | null;
}

/** What happens to one path. */
export interface PathChange {
  readonly path: string;
  /** They are made in this order, so that no value is lost on the way, and none is open to `git add`. */
  readonly kind: ChangeKind;
  readonly work: WorkChange | null;
  readonly index: EntryChange | null;
  /** What it is for, one sentence each. */
  readonly why: readonly string[];
}

export type ChangeKind = (typeof changeKinds)[number];

export const changeKinds = ['ignore', 'env', 'other'] as const;

/** A secret that stays where it is. */
export interface LeftOver {
  readonly path: string;
  readonly line: number;
  readonly reason: string;
  readonly step: string;
}

/** The variables that a file takes. */
export interface Stored {
  readonly envFile: string;
  readonly names: readonly string[];
  /** What loads it, for people; null where nothing does yet. */
  readonly loader: string | null;
}

/** All that a fix does and says. Values are in `changes` and `secrets` alone. */
export interface FixPlan {
  readonly findings: readonly Finding[];
  /** In the order in which they are made. */
  readonly changes: readonly PathChange[];
  readonly stored: readonly Stored[];
  readonly left: readonly LeftOver[];
  readonly notes: readonly string[];
  /** What the person has to do for the values to arrive. */
  readonly steps: readonly string[];
  readonly elsewhere: readonly string[];
  readonly better: readonly string[];
  /** Ids of blobs of an earlier `git add` that no commit holds. */
  readonly orphans: readonly string[];
  /** Every secret of the files at hand, so that none is shown. */
  readonly secrets: readonly Part[];
}
