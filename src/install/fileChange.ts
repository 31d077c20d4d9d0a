import { existsSync, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { usageError } from '../errors.ts';
import { installMessages as messages } from '../messages/install.ts';

/** A file's bytes and permission bits. */
export interface FileContent {
  readonly bytes: Buffer;
  readonly mode: number;
}

/** One file as it is and as it is to be; `null` stands for no file. */
export interface FileChange {
  readonly path: string;
  readonly before: FileContent | null;
  readonly after: FileContent | null;
}

/** What is at a path, links followed or not; null where nothing is, or where a file stands in a folder's place. */
export function statsOf(path: string, follow: boolean): Stats | null {
  try {
    return (follow ? statSync : lstatSync)(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** A plain file's content, or null where there is none. */
export function readContent(path: string): FileContent | null {
  const stats = statsOf(path, false);
  return stats?.isFile() ? { bytes: readFileSync(path), mode: stats.mode & 0o777 } : null;
}

/**
 * The change that gives a file this content, or none where it has it already. An existing file keeps its
 * permissions, but becomes executable where that is asked for.
 */
export function writeChange(path: string, content: string | Buffer, executable = false): FileChange[] {
  const before = readContent(path);
  const bytes = Buffer.from(content);
  const mode = (before?.mode ?? 0o644) | (executable ? 0o111 : 0);
  const sameMode = before?.mode === mode || process.platform === 'win32';
  return before?.bytes.equals(bytes) && sameMode ? [] : [{ path, before, after: { bytes, mode } }];
}

/** The change that takes a file away, or none where there is none. */
export function deleteChange(path: string): FileChange[] {
  const before = readContent(path);
  return before ? [{ path, before, after: null }] : [];
}

/**
 * Where a file of the work tree really is. A repository can hold symbolic links that lead anywhere; nothing outside
 * of it is ever written.
 *
 * @throws a usage error where a link leads out of the work tree, or into the git directory
 */
export function pathInside(root: string, name: string): string {
  const path = join(root, name);
  let existing = path;
  while (!statsOf(existing, false)) existing = dirname(existing);
  const top = realpathSync(root);
  const real = existsSync(existing) ? join(realpathSync(existing), relative(existing, path)) : null;
  const below = real === null ? '..' : relative(top, real);
  const first = below.split(sep)[0]?.toLowerCase();
  if (real === null || first === '..' || first === '.git' || below.startsWith(sep)) {
    throw usageError(messages.linkLeadsOut(name));
  }
  return real;
}

/** A folder with links followed; the path itself where there is none. */
export function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
