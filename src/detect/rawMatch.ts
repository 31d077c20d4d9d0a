import type { Wrapping } from './evidence.ts';
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
  /** The name of a generic value. */
  readonly name?: string;
  /** The same where it hardly tells (`key`): many of one name are data. */
  readonly weakName?: string;
  /** The text that it was found in, where that had to be decoded or joined. */
  readonly inside?: Inside;
}

/** A secret in a text that another one stands for. */
export interface Inside {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly shown: number;
  /** The outermost first. */
  readonly wrapping: readonly Wrapping[];
}
