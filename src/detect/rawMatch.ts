import type { Rule } from './rule.ts';

/** A secret found in a block, not yet compared with the others. Offsets are indexes of the block's bytes. */
export interface RawMatch {
  readonly rule: Rule;
  /** Where the secret stands. */
  readonly start: number;
  readonly end: number;
  /** How many of its first bytes may be shown. */
  readonly shown: number;
  readonly facts: Readonly<Record<string, string>>;
  /** The name of a generic value where it hardly tells (`key`): many of one name are data. */
  readonly weakName?: string;
}
