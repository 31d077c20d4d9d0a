import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { visibleFiles } from '../git/visibleFiles.ts';

/** A file on the disk. Its path is bytes, because a name need not be UTF-8. */
export interface DiskFile {
  readonly path: Buffer;
  readonly link: boolean;
}

/** A folder that could not be listed. */
export interface UnlistedFolder {
  readonly path: Buffer;
  readonly error: NodeJS.ErrnoException;
}

/**
 * The files at and below an absolute path. In a repository those that git ignores are left out, unless `ignore` is
 * false or the path itself is one of them; a git directory is never looked into. Links are listed and not followed;
 * pipes, sockets and devices have no content and are left out.
 */
export async function* listFiles(path: string, ignore: boolean): AsyncGenerator<DiskFile | UnlistedFolder> {
  yield* at(Buffer.from(resolve(path)), ignore, true);
}

async function* at(path: Buffer, ignore: boolean, top: boolean): AsyncGenerator<DiskFile | UnlistedFolder> {
  let state: Stats;
  try {
    state = await lstat(path);
  } catch (error) {
    // Deleted in the work tree, or just now: there is nothing to look at.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      yield { path, error: error as NodeJS.ErrnoException };
    return;
  }
  if (state.isDirectory()) yield* inFolder(path, ignore, top);
  else if (state.isFile() || state.isSymbolicLink()) yield { path, link: state.isSymbolicLink() };
}

async function* inFolder(
  folder: Buffer,
  ignore: boolean,
  top: boolean,
): AsyncGenerator<DiskFile | UnlistedFolder> {
  let names: Buffer[];
  try {
    names = await readdir(folder, { encoding: 'buffer' });
  } catch (error) {
    yield { path: folder, error: error as NodeJS.ErrnoException };
    return;
  }
  const isRepository = names.some((name) => name.equals(gitDirectory));
  if (ignore && (top || isRepository)) {
    const visible = await visibleFiles(folder.toString());
    for (const name of visible ?? []) yield* at(inside(folder, name), ignore, false);
    if (visible) return;
  }
  for (const name of names.sort(Buffer.compare)) {
    if (!name.equals(gitDirectory)) yield* at(inside(folder, name), ignore, false);
  }
}

const gitDirectory = Buffer.from('.git');

const inside = (folder: Buffer, name: Buffer) => Buffer.concat([folder, Buffer.from('/'), name]);
