import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Repository } from './repository.ts';

/** Entries are sorted by their paths, and one that starts with a point is among the first. */
const headSize = 0x10000;
const headerSize = 12;

/**
 * Whether the index may hold a path that starts with `name`. A look at the bytes, which saves a process at each
 * commit: "no" is certain, and "perhaps" means that git has to be asked. Versions 2 and 3 store every path in full,
 * the folders of a sparse index included; version 4 shortens them, and a split index keeps them in another file.
 * https://git-scm.com/docs/index-format
 */
export function indexMayName({ cwd, gitDir }: Repository, name: string): boolean {
  try {
    const path = resolve(cwd, process.env.GIT_INDEX_FILE ?? join(gitDir, 'index'));
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const head = readUpTo(file, Math.min(size, headSize));
      const isFull = head.toString('latin1', 0, 4) === 'DIRC' && [2, 3].includes(head.readUInt32BE(4));
      if (!isFull) return true;
      const entries = head.readUInt32BE(8);
      if (!isBehind(head, name, entries) && readUpTo(file, size).includes(name)) return true;
    } finally {
      closeSync(file);
    }
    return readdirSync(gitDir).some((entry) => entry.startsWith('sharedindex.'));
  } catch {
    return true;
  }
}

function readUpTo(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for (let read = -1; length < size && read !== 0; length += read)
    read = readSync(file, bytes, length, size - length, length);
  return bytes.subarray(0, length);
}

/**
 * Whether the first entries of an index show that none is called `name` or stands below it: the path of one of them
 * comes behind all such, and none before is one. False where they do not tell.
 */
function isBehind(head: Buffer, name: string, entries: number): boolean {
  // In a SHA-256 repository, ids are longer. Then the first entry can always be read so.
  if (entryAt(head, headerSize, 32) !== null) return false;
  let start = headerSize;
  for (let count = 0; count < entries; count++) {
    const entry = entryAt(head, start, 20);
    if (entry === null || entry.path.startsWith(name)) return false;
    if (entry.path > name) return true;
    start = entry.next;
  }
  return entries > 0;
}

/**
 * The entry at `start`, with ids of so many bytes: ten words of 32 bits, the id, the flags, whose lower 12 bits are the
 * length of the path, the path, and zeros up to a multiple of eight bytes. Null where there is none, or not the whole of it.
 */
function entryAt(head: Buffer, start: number, idLength: number): { path: string; next: number } | null {
  const flags = start + 40 + idLength;
  if (flags + 2 > head.length) return null;
  const isExtended = (head[flags]! & 0x40) !== 0;
  const at = flags + (isExtended ? 4 : 2);
  const end = head.indexOf(0, at);
  if (end < 0) return null;
  const next = start + Math.ceil((end + 1 - start) / 8) * 8;
  const isPadded = head.subarray(end, next).every((byte) => byte === 0);
  if (!isPadded || (head.readUInt16BE(flags) & 0xfff) !== Math.min(end - at, 0xfff)) return null;
  return { path: head.toString('latin1', at, end), next };
}
