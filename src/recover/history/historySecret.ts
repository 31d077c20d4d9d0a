import type { OtherSecret } from '../types.ts';

/** A secret that history holds, with all that makes it one: an AWS key id and its secret access key. */
export interface HistorySecret {
  /** The same wherever it stands. Never shown: it may be the secret itself. */
  readonly name: string;
  readonly provider: string;
  readonly rule: string;
  readonly title: string;
  readonly revoke: string;
  /** The public half, where it has one: an AWS key id. */
  readonly keyId: string | null;
  /** Rule and role of each value. The values never leave the memory. */
  readonly values: Map<string, { readonly role: string; readonly isRandom: boolean }>;
  /** Object ids and, for each, the line of the first value. */
  readonly lines: Map<string, number>;
}

/** In few words, with the name by which it is known again. */
export type NamedSecret = OtherSecret & Pick<HistorySecret, 'name'>;
