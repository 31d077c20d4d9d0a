import type { Candidate } from '../detect/candidate.ts';
import type { Policy } from './policy.ts';

/** A version of a file, known by an id: two that are equal have the same content. */
export interface Version {
  readonly oid: string;
}

/** A file that the commit changes, with what it was in each parent. */
export interface ChangedFile {
  readonly path: string;
  /** Null where the commit deletes it. */
  readonly staged: Version | null;
  readonly parents: readonly (Version | null)[];
  /** Its staged version is not known. */
  readonly unmerged: boolean;
}

/** What judging needs to look at besides the candidates. Nothing of it is asked for where all is new at first sight. */
export interface History {
  /** Every file that the commit changes, moved and deleted ones included. */
  readonly changes: readonly ChangedFile[];
  /** Which of these values stand in a version as whole values; none where it cannot be read. */
  holds(version: Version, values: Iterable<string>): Promise<ReadonlySet<string>>;
  /** The secrets of a version, as a scan of it finds them. */
  candidates(version: Version, path: string): Promise<readonly Candidate[]>;
  /** The policy that a parent held; with `expired`, its exceptions hold whatever their last day. */
  policy(parent: number, options?: { readonly expired: boolean }): Promise<Policy>;
}

/**
 * Which secrets the commit adds, and which were there before. Old is a value that a parent's same file holds, or
 * a parent's file which the commit deletes or takes the value out of: a move. A copy is new.
 * A value that only an exception let pass in its old place is new.
 *
 * @param found the candidates of each staged file
 * @returns for each file the values that are old there; all others are new
 */
export async function oldValues(
  found: ReadonlyMap<string, readonly Candidate[]>,
  history: History,
): Promise<Map<string, Set<string>>> {
  const old = new Map<string, Set<string>>();
  /** By path, the values whose old place has not been found. */
  const open = new Map<string, Set<string>>();
  for (const [path, candidates] of found) {
    old.set(path, new Set());
    open.set(path, new Set(candidates.flatMap(({ parts }) => parts.map(({ value }) => value))));
  }

  /** Looks at one previous version; `targets` are the files whose values may have been there. */
  const lookAt = async (version: Version, file: ChangedFile, parent: number, targets: readonly string[]) => {
    const wanted = new Set(targets.flatMap((target) => [...open.get(target)!]));
    if (wanted.size === 0) return;
    const held = new Set(await history.holds(version, wanted));
    if (held.size > 0 && !targets.includes(file.path)) await dropWhatStays(held, file, history);
    if (held.size === 0) return;
    const byItself = await withoutExceptions(held, version, file.path, parent, history);
    for (const target of targets) {
      for (const value of open.get(target)!) {
        if (!byItself.has(value)) continue;
        old.get(target)!.add(value);
        open.get(target)!.delete(value);
      }
    }
  };

  for (const file of history.changes) {
    if (!open.has(file.path)) continue;
    for (const [parent, version] of file.parents.entries()) {
      if (version) await lookAt(version, file, parent, [file.path]);
    }
  }
  for (const file of history.changes) {
    const targets = [...open.keys()].filter((path) => path !== file.path && open.get(path)!.size > 0);
    if (targets.length === 0 || file.unmerged) continue;
    for (const [parent, version] of file.parents.entries()) {
      if (version && version.oid !== file.staged?.oid) await lookAt(version, file, parent, targets);
    }
  }
  return old;
}

/** Where the commit leaves a value in a file, another place of it is a copy and no move. */
async function dropWhatStays(held: Set<string>, file: ChangedFile, history: History): Promise<void> {
  if (file.staged === null) return;
  for (const value of await history.holds(file.staged, held)) held.delete(value);
}

/**
 * Which values of a previous version no exception had let pass there. An exception of then decides nothing now: where
 * one covers the new place, the value is allowed anyway, and one that has expired or was taken out covers nothing.
 */
async function withoutExceptions(
  values: ReadonlySet<string>,
  version: Version,
  path: string,
  parent: number,
  history: History,
): Promise<Set<string>> {
  const candidates = await history.candidates(version, path);
  const policy = await history.policy(parent, { expired: true });
  const { parts } = await policy.exceptions(path, candidates);
  const allowed = new Set<string>();
  const open = new Set<string>();
  candidates.forEach((candidate, at) => {
    candidate.parts.forEach(({ value }, part) => {
      (parts[at]?.[part] ? allowed : open).add(value);
    });
  });
  return new Set([...values].filter((value) => open.has(value) || !allowed.has(value)));
}
