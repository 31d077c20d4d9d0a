import type { IndexEntry } from '../git/indexEntries.ts';
import { areInOrder, withLineEndsOf } from './editedText.ts';
import { encodedText } from './encodedText.ts';
import type { ChangeKind, PathChange } from './plan.ts';
import type { TextEdit } from './types.ts';

/** One of the two versions of a file, as it was and as it is to be. */
export interface Version {
  readonly before: Buffer;
  after: Buffer;
}

/** A file whose change is being planned: what the index holds and what the work tree holds, each on its own. */
export interface Draft {
  readonly path: string;
  /** Null where it is not to be changed: the index has no file there, or a link, a submodule, conflicts. `entry`: null for a new file. */
  readonly index: (Version & { readonly entry: IndexEntry | null }) | null;
  /** Null where no plain file is there. `mode`: permission bits, null for a new file. */
  readonly work: (Version & { readonly mode: number | null }) | null;
  kind: ChangeKind;
  /** It goes from the index and stays in the work tree. */
  untrack: boolean;
  /** What the change is for; shown above it. */
  readonly why: Set<string>;
}

/**
 * Makes edits in a version.
 *
 * @returns whether it could be done; if not, nothing has changed
 */
export function editVersion(
  version: Version,
  edits: (text: string) => readonly TextEdit[],
  lineEnds: 'of the file' | 'as they are' = 'of the file',
): boolean {
  const open = encodedText(version.after);
  if (open === null) return false;
  const given = edits(open.text);
  const wanted = lineEnds === 'of the file' ? withLineEndsOf(open.text, given) : given;
  if (wanted.length === 0) return true;
  const after = areInOrder(wanted, open.text.length) ? open.edited(wanted) : null;
  if (after === null) return false;
  version.after = after;
  return true;
}

/**
 * Makes edits in both versions of a file, as far as it has them.
 *
 * @returns false where one of them cannot be edited
 */
export function editDraft(draft: Draft, edits: (text: string) => readonly TextEdit[], why?: string): boolean {
  const { index, work } = draft;
  // An empty entry may be one that is only meant to be added (`git add -N`).
  const versions =
    index?.entry && work && index.before.length === 0 && work.before.length > 0 ? [work] : [index, work];
  let done = index !== null || work !== null;
  for (const version of versions) {
    if (version === null) continue;
    const before = version.after;
    done = editVersion(version, edits) && done;
    if (why && !version.after.equals(before)) draft.why.add(why);
  }
  return done;
}

/** Who may read and write a file with values: its owner. */
const ownerOnly = 0o600;

/** What is to happen to the path; null where nothing is. */
export function changeOf({ path, index, work, kind, untrack, why }: Draft): PathChange | null {
  const isOpen =
    kind === 'env' && work?.mode != null && (work.mode & 0o077) !== 0 && process.platform !== 'win32';
  const workChanges = work !== null && (!work.after.equals(work.before) || isOpen);
  const indexChanges = index !== null && (untrack ? index.entry !== null : !index.after.equals(index.before));
  if (!workChanges && !indexChanges) return null;
  const entry = index?.entry ? { entry: index.entry, bytes: index.before } : null;
  return {
    path,
    kind,
    work: workChanges
      ? {
          before: work.mode === null ? null : { bytes: work.before, mode: work.mode },
          after: { bytes: work.after, mode: kind === 'env' ? ownerOnly : work.mode },
        }
      : null,
    index: indexChanges
      ? { before: entry, after: untrack ? null : { mode: index.entry?.mode ?? '100644', bytes: index.after } }
      : null,
    why: [...why],
  };
}
