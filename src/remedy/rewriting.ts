import type { Replaced, RepositoryView, TextEdit } from '../fix/types.ts';
import type { Supplier } from './language.ts';

/** A text to rewrite: offsets in UTF-16 units, the secrets in order and disjoint. */
export interface Task {
  readonly path: string;
  readonly text: string;
  readonly secrets: readonly NamedSecret[];
  readonly repository: RepositoryView;
}

export interface NamedSecret {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Why a place stays as it is: its format has no way to read a variable, or what is known of it does not suffice. */
export type Reason =
  | Supplier
  /** What an escape in it stands for is not known. */
  | 'spelling'
  /** The string around it is a pattern that something is put into. */
  | 'pattern'
  /** The file would no longer parse. */
  | 'syntax'
  /** Another place of the file needs another value of that name. */
  | 'conflict'
  /** No variable holds a zero byte. */
  | 'zero'
  /** The file is one of a home folder. */
  | 'netrc'
  /** It is in a file of compiled data: the outputs of a notebook. */
  | 'outputs'
  /** Expressions are not read in this part of a workflow. */
  | 'workflow'
  | 'placeholder';

/** What is changed together: one literal with its secrets. */
export interface Change {
  /** In order, disjoint. */
  readonly edits: readonly TextEdit[];
  readonly outcomes: readonly { readonly index: number; readonly outcome: Replaced }[];
  /** Lines that have to stand elsewhere, each once however many changes need it; by the line. */
  readonly needs: ReadonlyMap<string, TextEdit>;
}

/** What may become of a text, before anything is known of whether it parses. */
export interface Draft {
  readonly changes: readonly Change[];
  readonly refusals: readonly { readonly index: number; readonly reason: Reason }[];
  readonly notes?: readonly string[];
}

/** Drafts of parts of a text as one. */
export function merged(drafts: readonly Draft[]): Draft {
  return {
    changes: drafts.flatMap(({ changes }) => changes),
    refusals: drafts.flatMap(({ refusals }) => refusals),
    notes: drafts.flatMap(({ notes = [] }) => notes),
  };
}

/** The draft for some of a text's secrets, with the indexes that they have among all. */
export function rewriteSome(task: Task, indexes: readonly number[], rewriter: (some: Task) => Draft): Draft {
  if (indexes.length === 0) return { changes: [], refusals: [] };
  const draft = rewriter({ ...task, secrets: indexes.map((index) => task.secrets[index]!) });
  const own = <Each extends { readonly index: number }>(each: Each): Each => ({
    ...each,
    index: indexes[each.index]!,
  });
  return {
    ...draft,
    changes: draft.changes.map((change) => ({ ...change, outcomes: change.outcomes.map(own) })),
    refusals: draft.refusals.map(own),
  };
}

export const refuseAll = ({ secrets }: Task, reason: Reason): Draft => ({
  changes: [],
  refusals: secrets.map((_, index) => ({ index, reason })),
});
