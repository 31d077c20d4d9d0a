import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';

/** What a file is: its permissions and a hash of its content. Two that are equal hold the same. */
export const stateOf = (bytes: Uint8Array, mode: number): string =>
  `${(process.platform === 'win32' ? 0 : mode & 0o777).toString(8)} ${createHash('sha256').update(bytes).digest('hex')}`;

/** The state of what is at a path: null where nothing is, `other` where it is no plain file. */
export function fileState(path: string): string | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return null;
  return stats.isFile() ? stateOf(readFileSync(path), stats.mode) : 'other';
}
