import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, realpath, rename, rmdir, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { incompleteError } from '../errors.ts';
import { filesMessages as messages } from '../messages/files.ts';

interface Options {
  /** Permission bits of a file that is created, or that is to be changed; an existing file keeps its own. */
  readonly mode?: number;
  /** The folder that must hold the file once every symbolic link on the way is followed. */
  readonly within?: string;
}

/**
 * Writes a file whole or not at all: into a sibling, to the disk, then renamed into place. Folders that are missing
 * are made. When anything fails (full disk, read-only, no permission) the tree is as before and the error is an
 * `incompleteError` of one line. A symbolic link is never written through: a repository could point it anywhere.
 */
export async function writeAtomic(
  path: string,
  content: string | Uint8Array,
  options: Options = {},
): Promise<void> {
  const folder = dirname(path);
  const sibling = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const made: string[] = [];
  try {
    await makeFolder(folder, made);
    await refuseDetour(folder, options.within);
    const before = await lstat(path).catch(ifMissing);
    if (before && !before.isFile()) throw Object.assign(new Error('not a plain file'), { code: 'ENOTFILE' });
    const mode = options.mode ?? (before ? before.mode & 0o7777 : undefined);
    await writeToDisk(sibling, content, mode);
    await rename(sibling, path);
  } catch (error) {
    await unlink(sibling).catch(() => {});
    for (const created of made.reverse()) await rmdir(created).catch(() => {});
    throw incompleteError(messages.notWritten(path, (error as NodeJS.ErrnoException).code ?? ''), error);
  }
}

async function writeToDisk(
  path: string,
  content: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    // The umask has no say in a mode that was asked for.
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the folder and its missing parents, and notes in `made` each one that is new. */
async function makeFolder(folder: string, made: string[]): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  const below = relative(first, folder);
  made.push(first);
  for (const name of below === '' ? [] : below.split(sep)) made.push(join(made.at(-1)!, name));
}

async function refuseDetour(folder: string, within: string | undefined): Promise<void> {
  if (within === undefined) return;
  const way = relative(await realpath(within), await realpath(folder));
  if (way === '..' || way.startsWith(`..${sep}`)) {
    throw Object.assign(new Error('a symbolic link leads out'), { code: 'EOUTSIDE' });
  }
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
