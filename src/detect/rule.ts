/** How sure a finding is: certain by structure, likely by context, possible by randomness alone. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** How many bytes of an alphabet (`runFinder.ts`) stand in a row in every match: anywhere in it, and at its start. */
export interface Runs {
  readonly word: { readonly least: number; readonly head: number };
  readonly wide: { readonly least: number; readonly head: number };
}

/** Something that is told with a secret where it stands near it, and that is none itself. */
export interface RelatedRule {
  /** `client id`, … */
  readonly role: string;
  /** As `Rule.regex`. */
  readonly regex: string;
  /** Longest possible match, in bytes. */
  readonly maxLength: number;
  /** One of them has to stand right before it: small letters and digits alone (`clientid`). None where the form says enough. */
  readonly names: readonly string[];
  /** True where it is no secret wherever it stands. */
  readonly public?: true;
}

/**
 * What the build makes of one declared secret (`patterns/*.ts`): plain data, one JSON object.
 * Every regular expression runs over latin1 text (one character a byte), so its offsets are byte offsets.
 */
export interface Rule {
  /** Kebab case, unique over all providers: `aws-access-key-id`. */
  readonly id: string;
  /** File name under `patterns/` without its ending: `aws`. */
  readonly provider: string;
  /** What a person calls it: `AWS access key ID`. */
  readonly title: string;
  readonly confidence: Confidence;
  /**
   * Source of a regular expression, used with the flags `dg`. It has its own boundaries (lookaround of one
   * character at most). The group named `secret` is the secret; without such a group the whole match is.
   */
  readonly regex: string;
  /**
   * Lower-case ASCII literals for the prefilter. For a format with a marker of its own: one of them stands in
   * every match. For a format without: the names that it stands beside (see `near`).
   */
  readonly anchors: readonly string[];
  /**
   * How far behind the start of a match each of the anchors stands, in bytes, where that is the same for all matches: then the
   * expression is asked there alone. An anchor that may stand in two places is listed twice.
   */
  readonly anchorOffsets?: readonly number[];
  /**
   * True where the format has no marker and counts only beside one of the anchors, which then are names: on the
   * same line before the value, or in the lines just above it.
   */
  readonly near: boolean;
  /**
   * Ids of rules whose finding within a few lines is evidence as good as a name (an AWS secret beside its key id).
   * Only for `near` rules.
   */
  readonly beside: readonly string[];
  /** True where a text that is such a secret and nothing more counts without a name, too. Only for `near` rules. */
  readonly alone?: true;
  /** Longest possible match, in bytes. */
  readonly maxLength: number;
  /** What lets most hits of an anchor be dismissed before the expression is needed. Without it, none is. */
  readonly runs?: Runs;
  /** A sign of one byte that few texts hold and every match does: without it near an anchor there is none. */
  readonly sign?: string;
  /** Names of the checks (`src/detect/checks`) that the secret must pass, in order. */
  readonly checks: readonly string[];
  /** Regular expression sources; a secret that one of them matches whole is none (placeholders, documented examples). */
  readonly not: readonly string[];
  /** The part it plays in a finding: `key id`, `secret`, … */
  readonly role: string;
  /** Name of the group of rules (`aws-key`) whose findings nearby are one finding; empty for none. */
  readonly group: string;
  /** Conventional name of the environment variable that holds it. */
  readonly env: string;
  /** Page where it is revoked; empty where there is none. */
  readonly revoke: string;
  /** Page that documents the format. */
  readonly docs: string;
  /** What is told with it; left out where there is nothing. */
  readonly related?: readonly RelatedRule[];
}
