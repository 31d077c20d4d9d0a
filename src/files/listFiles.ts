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

/** Names that git gives are looked at so many at a time. */
const atOnce = 256;

/**
 * The files at and below an absolute path, those of a folder at once: to wait for each costs more than to list it. In a
 * repository those that git ignores are left out, unless `ignore` is false or the path itself is one of them; a git
 * directory is never looked into. Links are listed and not followed; pipes, sockets and devices have no content and are
 * left out.
 */
export async function* listFiles(path: string, ignore: boolean): AsyncGenerator<readonly Listed[]> {
  yield* at(Buffer.from(resolve(path)), ignore, true);
}

async function* at(path: Buffer, ignore: boolean, top: boolean): AsyncGenerator<readonly Listed[]> {
  const found = look(path);
  if (found === 'folder') yield* inFolder(path, ignore, top);
  else if (found !== null) yield [found];
}

/** What stands at a path; null for nothing that has content. */
function look(path: Buffer): Listed | 'folder' | null {
  let state: Stats;
  try {
    state = lstatSync(path);
  } catch (error) {
    // Deleted in the work tree, or just now: there is nothing to look at.
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return isGone ? null : { path, error: error as NodeJS.ErrnoException };
  }
  if (state.isDirectory()) return 'folder';
  return state.isFile() || state.isSymbolicLink() ? { path, link: state.isSymbolicLink() } : null;
}

async function* inFolder(folder: Buffer, ignore: boolean, top: boolean): AsyncGenerator<readonly Listed[]> {
  // A stack instead of recursion: each level of a generator that hands on costs time.
  const stack: Buffer[] = [folder];
  for (let isTop = top; stack.length > 0; isTop = false) {
    const place = stack.pop()!;
    let entries: Dirent<Buffer>[];
    try {
      entries = readdirSync(place, { encoding: 'buffer', withFileTypes: true });
    } catch (error) {
      yield [{ path: place, error: error as NodeJS.ErrnoException }];
      continue;
    }
    const isRepository = entries.some(({ name }) => name.equals(gitDirectory));
    if (ignore && (isTop || isRepository)) {
      const visible = await visibleFiles(place.toString());
      if (visible !== null) {
        yield* named(place, visible, ignore);
        continue;
      }
    }
    const files: Listed[] = [];
    const folders: Buffer[] = [];
    const unknown: Buffer[] = [];
    for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
      if (entry.name.equals(gitDirectory)) continue;
      if (entry.isDirectory()) folders.push(inside(place, entry.name));
      else if (entry.isFile() || entry.isSymbolicLink()) {
        files.push({ path: inside(place, entry.name), link: entry.isSymbolicLink() });
      } else if (isUnknown(entry)) unknown.push(entry.name);
    }
    yield files;
    // A file system that does not say what they are.
    yield* named(place, unknown, ignore);
    for (let index = folders.length - 1; index >= 0; index--) stack.push(folders[index]!);
  }
}

/** What stands in a folder under these names. */
async function* named(
  folder: Buffer,
  names: readonly Buffer[],
  ignore: boolean,
): AsyncGenerator<readonly Listed[]> {
  let files: Listed[] = [];
  for (const name of names) {
    const path = inside(folder, name);
    const found = look(path);
    if (found !== null && found !== 'folder') files.push(found);
    if (found === 'folder' || files.length === atOnce) {
      yield files;
      files = [];
    }
    if (found === 'folder') yield* inFolder(path, ignore, false);
  }
  yield files;
}

const isUnknown = (entry: Dirent<Buffer>) =>
  !(entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice());

const gitDirectory = Buffer.from('.git');

/** git ends the name of a nested repository with a slash. */
const inside = (folder: Buffer, name: Buffer) =>
  Buffer.concat([folder, slash, name.at(-1) === 0x2f ? name.subarray(0, -1) : name]);

const slash = Buffer.from('/');
