import type { Evidence } from './evidence.ts';
import type { Confidence } from './rule.ts';

/** A place in a text. Lines and columns count from 1, columns in UTF-16 units; `endColumn` is behind the last one. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One secret value of a candidate (the key id, the secret, …) and where it stands. */
export interface Part extends Place {
  readonly rule: string;
  readonly role: string;
  /** The secret itself, as it stands in the text. Never printed, stored or logged. */
  readonly value: string;
  /** What may be shown of it: a fixed public prefix at most (`AKIA`), nothing of a generic value. */
  readonly shown: string;
  /** Conventional name of the variable that holds this part (its rule's `env`); empty for a generic value. */
  readonly env: string;
  /** Facts read offline from the value that are no secret: an AWS account id. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A line of the text around a candidate. Long lines are cut to a window around the secret. */
export interface ContextLine {
  readonly number: number;
  readonly text: string;
  /** UTF-16 units that were cut off before `text`. */
  readonly offset: number;
  /** True where `text` is not the whole line. */
  readonly cut: boolean;
}

/** A secret found in a text, before anything is known of git or of policy. */
export interface Candidate {
  /** Id of the rule of its first part. */
  readonly rule: string;
  readonly provider: string;
  readonly title: string;
  readonly confidence: Confidence;
  readonly env: string;
  readonly revoke: string;
  readonly docs: string;
  /** At least one; related parts (id and secret) are one candidate. In order of their place. */
  readonly parts: readonly Part[];
  /** What stands near and belongs to it, but is no secret: a client id, a host. Left out where there is nothing. */
  readonly related?: readonly Part[];
  /** What speaks for it, and against it: part by part. */
  readonly evidence: readonly Evidence[];
  /** From up to 30 lines before the first part to 3 lines after the last; for languages and names. */
  readonly context: readonly ContextLine[];
}
