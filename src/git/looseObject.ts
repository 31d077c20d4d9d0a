import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { largestLooseObject } from './largestLooseObject.ts';

/** Deflate can make incompressible content a little larger, never by more than this. */
const overhead = 4_096;

/**
 * Reads the file of a loose object, still deflated.
 *
 * @returns null where there is none, or where it is too large
 */
export function readLooseFile(objectsDir: string, oid: string): Buffer | null {
  let file: number;
  try {
    file = openSync(join(objectsDir, oid.slice(0, 2), oid.slice(2)), 'r');
  } catch {
    return null;
  }
  try {
    const { size } = fstatSync(file);
    if (size > largestLooseObject + overhead) return null;
    const deflated = Buffer.allocUnsafe(size);
    return readSync(file, deflated) === size ? deflated : null;
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}
