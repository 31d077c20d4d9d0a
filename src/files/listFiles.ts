import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
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

type Listed = DiskFile | UnlistedFolder;

/**
 * The files at and below an absolute path. In a repository those that git ignores are left out, unless `ignore` is
 * false or the path itself is one of them; a git directory is never looked into. Links are listed and not followed;
 * pipes, sockets and devices have no content and are left out.
 */
export async function* listFiles(path: string, ignore: boolean): AsyncGenerator<Listed> {
  yield* at(Buffer.from(resolve(path)), ignore, true);
}

async function* at(path: Buffer, ignore: boolean, top: boolean): AsyncGenerator<Listed> {
  let state: Stats;
  try {
    state = lstatSync(path);
  } catch (error) {
    // Deleted in the work tree, or just now: there is nothing to look at.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      yield { path, error: error as NodeJS.ErrnoException };
    return;
  }
  if (state.isDirectory()) yield* inFolder(path, ignore, top);
  else if (state.isFile() || state.isSymbolicLink()) yield { path, link: state.isSymbolicLink() };
}

async function* inFolder(folder: Buffer, ignore: boolean, top: boolean): AsyncGenerator<Listed> {
  // A stack instead of recursion: each level of a generator that hands on costs time for every file.
  const stack: Buffer[] = [folder];
  for (let isTop = top; stack.length > 0; isTop = false) {
    const place = stack.pop()!;
    let entries: Dirent<Buffer>[];
    try {
      entries = readdirSync(place, { encoding: 'buffer', withFileTypes: true });
    } catch (error) {
      yield { path: place, error: error as NodeJS.ErrnoException };
      continue;
    }
    const isRepository = entries.some(({ name }) => name.equals(gitDirectory));
    if (ignore && (isTop || isRepository)) {
      const visible = await visibleFiles(place.toString());
      for (const name of visible ?? []) yield* at(inside(place, name), ignore, false);
      if (visible) continue;
    }
    const folders: Buffer[] = [];
    for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
      if (entry.name.equals(gitDirectory)) continue;
      const path = inside(place, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() || entry.isSymbolicLink()) yield { path, link: entry.isSymbolicLink() };
      // A file system that does not say what it is.
      else if (isUnknown(entry)) yield* at(path, ignore, false);
    }
    stack.push(...folders.reverse());
  }
}

const isUnknown = (entry: Dirent<Buffer>) =>
  !(entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice());

const gitDirectory = Buffer.from('.git');

/** git ends the name of a nested repository with a slash. */
const inside = (folder: Buffer, name: Buffer) =>
  Buffer.concat([folder, slash, name.at(-1) === 0x2f ? name.subarray(0, -1) : name]);

const slash = Buffer.from('/');
