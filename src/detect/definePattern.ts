import type { Confidence } from './rule.ts';

/** One kind of secret that a provider hands out. docs/patterns.md explains each field with examples. */
export interface SecretDefinition {
  /** Kebab case, unique over all providers, beginning with the provider's name: `npm-access-token`. */
  readonly id: string;
  /** What a person calls it: `npm access token`. */
  readonly title: string;
  /** What it looks like, as a format string; several where it has several forms. */
  readonly format?: string | readonly string[];
  /** The exception: a regular expression for what no format can say. Needs `examples`. */
  readonly regex?: string;
  /** For `regex`: format strings of texts that it must and must not match. */
  readonly examples?: { readonly match: readonly string[]; readonly not: readonly string[] };
  /**
   * For formats without a marker of their own: the names that they stand beside, as separate words in lower case
   * (`datadog api key` also means datadog_api_key, datadog-api-key, datadog.api.key and datadogApiKey).
   */
  readonly near?: readonly string[];
  /** Ids of secrets whose presence within a few lines is evidence as good as a name. Needs `near`. */
  readonly beside?: readonly string[];
  /** True where the form tells so much that a file that holds it and nothing more needs no name. Needs `near`. */
  readonly alone?: true;
  /** The part that it plays in a finding: `key id`, `secret` (the default), … */
  readonly role?: string;
  /** Secrets with the same group that stand together are one finding: `aws-key`. */
  readonly group?: string;
  /** Names of further checks out of src/detect/checks/checks.ts. */
  readonly checks?: readonly string[];
  /** Regular expressions; a secret that one of them matches whole is none. */
  readonly not?: readonly string[];
  /** The conventional name of the environment variable that holds it: `NPM_TOKEN`. */
  readonly env: string;
  /** The page where it is revoked; left out where there is none. */
  readonly revoke?: string;
  /** Defaults to `certain` with a checksum or a check, to `likely` otherwise. */
  readonly confidence?: Confidence;
  /** The page that documents the format, where it is not the provider's. */
  readonly docs?: string;
}

/** What belongs to a provider's secrets and is none itself: a client id, an account, a host. */
export interface RelatedDefinition {
  /** The part that it plays in a finding: `client id`. */
  readonly role: string;
  /** As that of a secret. */
  readonly format: string | readonly string[];
  /** For formats that say little by themselves: what stands right before it, as words in lower case (`client id`). */
  readonly names?: readonly string[];
  /** True where everybody may have it, as a browser needs it: no rule without a marker reports it, wherever it stands. */
  readonly public?: true;
}

/** A provider and the secrets that it hands out: what a file under `patterns/` exports. */
export interface Pattern {
  /** The name of the file without its ending, in kebab case. */
  readonly provider: string;
  /** The provider's name as people write it. */
  readonly title: string;
  /** The page that documents its secrets. */
  readonly docs: string;
  readonly secrets: readonly SecretDefinition[];
  /** Looked for only around a secret of the provider that was found, and told with it. */
  readonly related?: readonly RelatedDefinition[];
}

/** Gives a pattern its type; `compilePattern` judges it. */
export const definePattern = (pattern: Pattern): Pattern => pattern;
