import type { KeyName } from '../keyName.ts';

/** How a value stands in its text. */
export interface ValuePlace {
  readonly quoted: boolean;
  readonly key: KeyName;
  /** The name as it stands. */
  readonly name: string;
}
