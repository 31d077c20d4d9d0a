import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, inflateSync } from 'node:zlib';

/** isomorphic-git needs several times an object's size in memory; larger ones are streamed by git. */
const largestLooseObject = 1024 * 1024;

/** Deflate can make incompressible content a little larger, never by more than this. */
const overhead = 4_096;

/**
 * Reads the file of a loose object, still deflated.
 *
 * @returns null where there is none, or where it is too large, or not a blob
 */
export function readLooseFile(objectsDir: string, oid: string): Buffer | null {
  let file: number;
  try {
    file = openSync(join(objectsDir, oid.slice(0, 2), oid.slice(2)), 'r');
  } catch {
    return null;
  }
  try {
    if (fstatSync(file).size > largestLooseObject + overhead) return null;
    const deflated = readFileSync(file);
    return declaredSize(deflated) <= largestLooseObject ? deflated : null;
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

/** The header says `blob 1234 NUL`. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function declaredSize(deflated: Buffer): number {
  const start = inflateSync(deflated.subarray(0, 128), {
    finishFlush: constants.Z_SYNC_FLUSH,
    chunkSize: 4096,
  });
  const size = /^blob (\d{1,15})\0/.exec(start.toString('latin1', 0, 32))?.[1];
  return size === undefined ? Number.POSITIVE_INFINITY : Number(size);
}
