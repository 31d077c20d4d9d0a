import type { Candidate } from '../detect/candidate.ts';

/**
 * Where a secret has got to: `staged` (or only in the work tree), `committed` (but on no remote-tracking ref),
 * `pushed` (a remote-tracking ref holds it).
 */
export type Exposure = 'staged' | 'committed' | 'pushed';

/** A candidate that has been judged: in which file, whether the commit adds it, whether it is allowed. */
export interface Finding extends Candidate {
  /** Path from the top of the work tree, with `/`. */
  readonly file: string;
  readonly status: 'new' | 'old' | 'allowed';
  readonly blocks: boolean;
  /** Why it is allowed, in the words of whoever allowed it; empty otherwise. */
  readonly reason: string;
  readonly exposure: Exposure;
  /** Names this finding to `keyguard allow`; made of rule, path and ordinal, so it holds nothing of the secret. */
  readonly fingerprint: string;
  /** The commit that adds it, where commits are judged and not what is staged. */
  readonly commit?: FoundCommit;
}

export interface FoundCommit {
  readonly oid: string;
  /** First line of its message; empty for an annotated tag. */
  readonly subject: string;
}

/** Something that was not looked at, and why. Never empty in silence: it counts as exit code 3. */
export interface Skipped {
  readonly file: string;
  readonly reason: string;
}

/** Stands for the name of a file where a secret stands in the message of a commit or of a tag. */
export const messageFile = 'commit message';
