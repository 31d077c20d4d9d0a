import type { Candidate, Part } from '../detect/candidate.ts';

/**
 * What the parts of `keyguard fix` say to each other. The engine (`src/fix`) finds the secrets, chooses the names, shows
 * the plan and changes files and index; `src/remedy` rewrites a text in its language; `src/loaders` knows how the values
 * of a `.env` reach the program. Both are pure: they read through `RepositoryView` and return data, they change nothing.
 *
 * Sentences in these types are finished ones, from `src/messages`. None holds a secret.
 */

/** What may be known of the repository: its work tree, as it stands on the disk. Paths are from the top, with `/`. */
export interface RepositoryView {
  /** Top of the work tree. */
  readonly root: string;
  /** Paths in the index, in its order. */
  readonly tracked: ReadonlySet<string>;
  /** Is there a plain file of that path in the work tree. */
  readonly exists: (path: string) => boolean;
  /** A text of the work tree, without its mark; null where there is no plain file, or one of more than 1 MB. Links are not followed. */
  readonly text: (path: string) => string | null;
}

/** A change of a text: UTF-16 offsets. A line feed in `text` becomes the file's own line end. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A secret in a text, and the name that it is to have. */
export interface Secret {
  /** UTF-16 offsets in the text: `text.slice(start, end)` is the secret as it is spelled there. */
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  readonly candidate: Candidate;
  /** Name of the variable: `BACKUP_AWS_ACCESS_KEY_ID`. One value, one name; distinct values, distinct names. */
  readonly name: string;
}

/** What `src/remedy/rewrite.ts` is asked. */
export interface RewriteRequest {
  /** From the top of the work tree, with `/`. */
  readonly path: string;
  /** The whole text, decoded, without a byte order mark, its line ends as they are. */
  readonly text: string;
  /** In order of their place; disjoint. */
  readonly secrets: readonly Secret[];
  readonly repository: RepositoryView;
}

/** What a text becomes. It is asked for twice where index and work tree differ, once for each text. */
export interface Rewrite {
  /** `ruby`, `yaml`, … */
  readonly language: string;
  /** In order, disjoint; an import that is missing is one of them. None where everything is refused. */
  readonly edits: readonly TextEdit[];
  /** One for each secret, in the order of the request. */
  readonly outcomes: readonly Outcome[];
  /** Whether the text after the edits has been parsed; `broken-before`: it did not parse before either. */
  readonly parsed: 'yes' | 'broken-before' | 'no-parser';
  /** What to know beside: one sentence each. */
  readonly notes: readonly string[];
}

export type Outcome = Replaced | Refused;

/** The text takes the value from a variable, or from a secret store that a name stands for. */
export interface Replaced {
  readonly kind: 'replaced';
  /** What the variable is called where it is set: the secret's `name`, or `TF_VAR_…` of it. */
  readonly variable: string;
  /**
   * What it has to hold so that the program gets the same as before: the value with the escapes of the literal undone
   * (`\n` in a string a line feed, `''` one quote).
   */
  readonly value: string;
  /** `env`: read when the program runs, from its environment. Else who hands it over: then `.env` only keeps it. */
  readonly from:
    | 'env'
    | 'github-actions'
    | 'gitlab-ci'
    | 'kubernetes'
    | 'terraform'
    | 'docker-build'
    | 'other';
  /** The commands or steps that put it into that store, one each; the value comes by standard input or a prompt, never as an argument. */
  readonly setUp: readonly string[];
}

/** The text stays as it is here. */
export interface Refused {
  readonly kind: 'refused';
  /** Why, in one sentence. */
  readonly reason: string;
  /** What to do by hand, in one sentence. */
  readonly step: string;
}

/** A variable that a rewritten text reads from its environment. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  /** The files that read it, and their language as `Rewrite.language` names it. */
  readonly readBy: readonly { readonly path: string; readonly language: string }[];
}

/** What `src/loaders/arrange.ts` is asked. */
export interface ArrivalRequest {
  readonly repository: RepositoryView;
  /** Every variable once. Those that only a secret store hands over are among them: they are kept in a `.env`, too. */
  readonly variables: readonly Variable[];
}

/** How some of the variables reach the program: one for each `.env` (a monorepo has several). Every variable is in one or more. */
export interface Arrival {
  /** The file that takes the values: `.env`, `backend/.env`, `.env.local` where the framework tracks `.env`, `.envrc`. */
  readonly envFile: string;
  /** The file that takes the names: `.env.example`, or the one that is there (`.env.sample`, …); null for none. */
  readonly exampleFile: string | null;
  readonly entries: readonly EnvEntry[];
  /** What loads the file, for people: `dotenv`, `dotenv-rails`, `Docker Compose`; null where nothing does. */
  readonly loader: string | null;
  /** Does a shell read it: a carriage return would be a part of the value then. */
  readonly byShell: boolean;
  /** Changes of other files that make it load: the one missing line. Only such as work as things are installed now. */
  readonly changes: readonly FileChange[];
  /** What the person has to do for it to load, such as the command that installs the loader and the line it needs. One sentence or command each. */
  readonly steps: readonly string[];
  /** Where else the variables have to be set: server, CI. One sentence each. */
  readonly elsewhere: readonly string[];
  /** The better end where there is one: no key at all. One sentence each. */
  readonly better: readonly string[];
}

export interface EnvEntry {
  readonly name: string;
  readonly value: string;
  /**
   * The assignment as this loader reads the same bytes back, without a line end at its end: `NAME="a\nb"`. Null where the
   * loader has no way to say this value; then nothing that reads it is changed, and `steps` says why.
   */
  readonly line: string | null;
  /** What the example gets: `NAME=`; empty where a secret store hands the value over, and nobody has to set it here. */
  readonly exampleLine: string;
}

/** A change of one file besides those that held a secret. Made in the index and in the work tree, each on its own. */
export interface FileChange {
  readonly path: string;
  /** The edits for a text of the file (it may differ between index and work tree); `''` for a new file. Empty: it needs none. */
  readonly edits: (text: string) => readonly TextEdit[];
  /** What the change is for, one sentence. */
  readonly why: string;
}

/** Which assignments a `.env` holds, by name. */
export type ReadEnv = (path: string, text: string) => ReadonlyMap<string, string>;
