import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlobReader } from '../git/blobReader.ts';
import type { IndexEntry } from '../git/indexEntries.ts';
import type { Repository } from '../git/repository.ts';
import type { Draft } from './draft.ts';
import { plainFile } from './repositoryView.ts';

/** Longer files are not taken into memory to be rewritten, in bytes. */
const longest = 32 * 1024 * 1024;

/** The files that a plan touches, each opened once. */
export interface Drafts {
  /**
   * @param create whether it may become a new file where there is nothing
   * @param stage whether the new file comes into the index, too
   */
  open(path: string, create?: boolean, stage?: boolean): Promise<Draft>;
  readonly all: () => Iterable<Draft>;
}

export function openDrafts(
  { root }: Repository,
  entries: ReadonlyMap<string, IndexEntry>,
  blobs: BlobReader,
): Drafts {
  const drafts = new Map<string, Draft>();

  async function openIndex(entry: IndexEntry | undefined): Promise<Draft['index']> {
    if (!entry?.mode.startsWith('100')) return null;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of blobs.read(entry.oid)) {
      length += chunk.length;
      if (length > longest) return null;
      chunks.push(chunk);
    }
    const before = Buffer.concat(chunks);
    return { before, after: before, entry };
  }

  function openWork(path: string): Draft['work'] {
    const stats = plainFile(root, path);
    if (!stats || stats.size > longest) return null;
    const before = readFileSync(join(root, path));
    return { before, after: before, mode: stats.mode & 0o777 };
  }

  return {
    async open(path, create = false, stage = true) {
      const known = drafts.get(path);
      if (known) return known;
      const entry = entries.get(path);
      const empty = { before: Buffer.alloc(0), after: Buffer.alloc(0) };
      const isNew = create && !entry && isFree(root, path);
      const draft: Draft = {
        path,
        index: isNew ? (stage ? { ...empty, entry: null } : null) : await openIndex(entry),
        work: isNew ? { ...empty, mode: null } : openWork(path),
        kind: 'other',
        untrack: false,
        why: new Set(),
      };
      drafts.set(path, draft);
      return draft;
    },
    all: () => drafts.values(),
  };
}

/** Can a file be made there: nothing is in its place, and its folder is there and no link. */
function isFree(root: string, path: string): boolean {
  const names = path.split('/');
  if (names.some((name) => /^(?:\.{0,2}|\.git)$/i.test(name))) return false;
  const folders = names.slice(0, -1).map((_, index) => join(root, ...names.slice(0, index + 1)));
  const stats = (place: string) => lstatSync(place, { throwIfNoEntry: false });
  return folders.every((folder) => stats(folder)?.isDirectory()) && stats(join(root, path)) === undefined;
}
