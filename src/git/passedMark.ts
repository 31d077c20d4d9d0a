import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { isObjectId } from './isObjectId.ts';
import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';

/**
 * Leaves a mark of what the check before a commit has passed: the id of the tree that the commit will have, and those of
 * the parents it was judged by, on one line of `<git directory>/keyguard-passed`. The hooks after the commit compare it
 * with what was made (`hooks/passed`), and start keyguard only where it differs.
 *
 * Without a mark, the commit is looked at once more, so that nothing that fails here matters. There is none where
 * something has written the index since this program was started, a formatter in a hook beside this one, say: what is
 * there now is not all of what was looked at.
 *
 * @param parents as `StagedChanges.parents` has them
 */
export async function leavePassedMark(repository: Repository, parents: readonly string[]): Promise<void> {
  const { gitDir } = repository;
  try {
    if (statSync(indexFile(repository)).mtimeMs > Date.now() - process.uptime() * 1000) return;
    const ids = await Promise.all(parents.map((parent) => (parent === 'HEAD' ? headOf(repository) : parent)));
    const tree = treeInIndex(indexFile(repository)) ?? (await writtenTree(repository));
    writeOver(join(gitDir, 'keyguard-passed'), `${[tree, ...ids].join(' ')}\n`);
  } catch {
    // A read-only git directory, say.
  }
}

/**
 * Writes the first line of a file, and leaves what was behind it: a file system may wait for the disk where a file is cut
 * to nothing and written anew (`auto_da_alloc` of ext4), which takes some milliseconds.
 */
function writeOver(path: string, line: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT, 0o666);
  try {
    writeSync(file, line);
  } finally {
    closeSync(file);
  }
}

const indexFile = ({ cwd, gitDir }: Repository) =>
  resolve(cwd, process.env.GIT_INDEX_FILE ?? join(gitDir, 'index'));

/** Id of the commit that HEAD names, from its file where it has one: a process less at each commit. */
async function headOf({ cwd, gitDir, commonDir }: Repository): Promise<string> {
  try {
    const head = readFileSync(join(gitDir, 'HEAD'), 'latin1').trimEnd();
    if (isObjectId(head)) return head;
    const [, ref] = /^ref: (refs\/heads\/.+)$/.exec(head) ?? [];
    const loose = ref === undefined ? undefined : join(commonDir, ref);
    const id = loose && existsSync(loose) ? readFileSync(loose, 'latin1').trimEnd() : '';
    if (isObjectId(id)) return id;
    const packed =
      ref && id === '' ? packedId(readFileSync(join(commonDir, 'packed-refs'), 'latin1'), ref) : '';
    if (isObjectId(packed)) return packed;
  } catch {
    // In a reftable, say.
  }
  const { stdout } = await runGit(['rev-parse', '--verify', 'HEAD'], { cwd });
  return stdout.toString('latin1').trimEnd();
}

/** What `git gc` leaves of a branch: a line of id and name. https://git-scm.com/docs/gitrepository-layout */
function packedId(refs: string, ref: string): string {
  const end = refs.indexOf(` ${ref}\n`);
  return end < 0 ? '' : refs.slice(refs.lastIndexOf('\n', end) + 1, end);
}

/**
 * Id of the tree that an index stands for, where the index itself knows it: git writes it there before it starts the
 * hook. Null where it does not (`git commit PATH`).
 * https://git-scm.com/docs/index-format#_cache_tree
 */
export function treeInIndex(file: string): string | null {
  const end = endOf(file);
  // The folders of most repositories fit into that; the files, which stand before, may be megabytes.
  return treeIn(end) ?? (end.length < endSize ? null : treeIn(readFileSync(file)));
}

/** So much of an index is read first, in bytes. */
const endSize = 0x10000;

function endOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.allocUnsafe(Math.min(size, endSize));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, size - bytes.length));
  } finally {
    closeSync(file);
  }
}

function treeIn(index: Buffer): string | null {
  const start = index.lastIndexOf('TREE');
  if (start < 0 || start + 8 > index.length) return null;
  // The name of the top is empty; then the number of its entries (-1: not known), the number of its folders, its id.
  const end = start + 8 + index.readUInt32BE(start + 4);
  const line = index.indexOf(0x0a, start + 8);
  const [, entries] = /^\0(-?\d+) \d+$/.exec(index.toString('latin1', start + 8, line)) ?? [];
  if (entries === undefined || Number(entries) < 0 || end > index.length) return null;
  const length = idLength(index, line, end);
  return length === null ? null : index.toString('hex', line + 1, line + 1 + length);
}

/** 20 bytes, or 32 in a SHA-256 repository: behind the id comes the first folder by its name, or nothing more. */
function idLength(index: Buffer, line: number, end: number): 20 | 32 | null {
  const isNext = (at: number) =>
    at === end || /^[^\0\n]+\0-?\d+ \d+\n/.test(index.toString('latin1', at, Math.min(end, at + 4096)));
  for (const length of [20, 32] as const) if (isNext(line + 1 + length)) return length;
  return null;
}

/** The same by git, from a copy: the index is not for others to write while a commit is being made. */
async function writtenTree(repository: Repository): Promise<string> {
  const copy = join(repository.gitDir, `keyguard-index-${process.pid}`);
  try {
    copyFileSync(indexFile(repository), copy);
    const { stdout } = await runGit(['write-tree'], { cwd: repository.cwd, indexFile: copy });
    return stdout.toString('latin1').trimEnd();
  } finally {
    rmSync(copy, { force: true });
  }
}
