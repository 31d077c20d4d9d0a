import type { ForeignMarker } from '../policy/config.ts';

/** Where a tool says something: a file from the top of the repository (or `git config`), and the line. */
export interface OldPlace {
  readonly file: string;
  readonly line: number;
}

/** Whose dialect a regular expression is written in. */
export type Dialect = 'posix' | 're2' | 'python' | 'javascript';

export interface OldExpression {
  readonly source: string;
  readonly dialect: Dialect;
  readonly ignoreCase?: boolean;
}

/** One thing that another tool is told to do or to leave. */
export type OldItem = OldPlace &
  (
    | {
        readonly kind: 'pattern';
        /** A name for the rule, as the tool has it or made of the line. */
        readonly name: string;
        readonly title: string;
        readonly expression: OldExpression;
        /** Number of the capturing group that is the secret, or the first one; by default all that is matched. */
        readonly group?: number | 'first';
        /** Words that the tool looks for first. */
        readonly keywords?: readonly string[];
      }
    | {
        readonly kind: 'allowed text';
        readonly expression: OldExpression;
        /** What it is matched with: the secret, its line, or `file:line:` and its line. */
        readonly target: 'secret' | 'line' | 'place and line';
        /** Ids of the rules that it is for, as they are in keyguard; all where there are none. */
        readonly rules?: readonly string[];
        /** Globs of the files that it is for; all where there are none. */
        readonly files?: readonly string[];
        readonly reason?: string;
      }
    | { readonly kind: 'allowed value'; readonly value: string; readonly reason?: string }
    | { readonly kind: 'ignored path'; readonly expression: OldExpression }
    | { readonly kind: 'ignored glob'; readonly globs: readonly string[]; readonly text: string }
    | {
        readonly kind: 'allowed place';
        readonly path: string;
        /** Null for all of the file. */
        readonly at: number | null;
        /** The commit in which the file has that line; null for the present. */
        readonly commit: string | null;
        readonly reason?: string;
      }
    | {
        readonly kind: 'known hash';
        /** Null for any file. */
        readonly path: string | null;
        readonly algorithm: 'sha1' | 'sha256';
        readonly hash: string;
        /** `false alarm`: someone has said so. `known`: it was there when the tool was set up. */
        readonly verdict: 'false alarm' | 'known';
        readonly reason?: string;
      }
    | { readonly kind: 'marker'; readonly marker: ForeignMarker }
    | { readonly kind: 'disabled'; readonly what: string }
    | { readonly kind: 'covered'; readonly what: string }
    | { readonly kind: 'lost'; readonly what: string; readonly why: WhyLost }
  );

/** Why something could not be carried over; the sentences are in the messages. */
export type WhyLost =
  | 'runs code'
  | 'other place'
  | 'entropy'
  | 'path rule'
  | 'by commit'
  | 'detector setting'
  | 'condition'
  | 'unknown key'
  | 'unknown hash';

/** What a tool's configuration says, in the order of its lines. */
export interface OldPolicy {
  /** The tool's name, which becomes that of the file of its patterns: `gitleaks`. */
  readonly tool: string;
  /** The page that documents its patterns. */
  readonly docs: string;
  readonly items: readonly OldItem[];
}

/** What a reader of a tool's configuration may look at. */
export interface OldFiles {
  /** Contents of a plain file of the work tree; null where there is none. */
  read(path: string): Promise<Buffer | null>;
  /** All values of a key of git's configuration, without running anything. */
  gitConfig(key: string): Promise<readonly string[]>;
}
