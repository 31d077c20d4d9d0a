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
  // What stands before a path: ten words of 32 bits, the id, and the flags, whose lower 12 bits are its length.
  const fixed = 40 + 20 + 2;
  let start = headerSize;
  for (let entry = 0; entry < entries; entry++) {
    const flags = start + fixed - 2;
    if (flags + 2 > head.length) return false;
    const isExtended = (head[flags]! & 0x40) !== 0;
    const at = flags + (isExtended ? 4 : 2);
    const end = head.indexOf(0, at);
    if (end < 0) return false;
    // Zeros follow the path, up to a multiple of eight bytes.
    const next = start + Math.ceil((end + 1 - start) / 8) * 8;
    const isPadded = head.subarray(end, next).every((byte) => byte === 0);
    // In a SHA-256 repository, an id is longer, and this is neither a path nor its length.
    if (!isPadded || (head.readUInt16BE(flags) & 0xfff) !== Math.min(end - at, 0xfff)) return false;
    const path = head.toString('latin1', at, end);
    if (path.startsWith(name)) return false;
    if (path > name) return true;
    start = next;
  }
  return entries > 0;
}
