import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  writeSync,
} from 'node:fs';
import { join, posix } from 'node:path';
import { incompleteError } from '../errors.ts';
import type { IndexChange } from '../git/changeIndex.ts';
import { indexEntries } from '../git/indexEntries.ts';
import type { Repository } from '../git/repository.ts';
import { writeBlob } from '../git/writeBlob.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { fileState, stateOf } from './fileState.ts';
import { type FileStep, type Journal, writeJournal } from './journal.ts';
import type { PathChange, WorkChange } from './plan.ts';

/**
 * Puts all new contents on the disk beside their files, and the new blobs into the object store: a full disk, a
 * read-only folder or a file that has changed meanwhile is met before anything has changed.
 *
 * @returns what is to be done; it is in the journal as well, from the first write on
 * @throws an incomplete error where a file is not as it was planned, or an error of the file system
 */
export async function prepare(
  repository: Repository,
  changes: readonly PathChange[],
  started: (journal: Journal) => void,
): Promise<Journal> {
  const { root } = repository;
  const works = changes.flatMap(({ path, kind, work }) => (work ? [{ path, kind, work }] : []));
  const journal: Journal = {
    version: 1,
    ready: false,
    files: works.map(({ path, kind, work }) => ({
      path,
      kind,
      before: work.before && stateOf(work.before.bytes, work.before.mode),
      after: null,
      sibling: siblingOf(path),
      aside: siblingOf(path),
    })),
    index: [],
  };
  for (const { path, before } of journal.files) {
    if (fileState(join(root, path)) !== before) throw incompleteError(messages.changedMeanwhile(path));
  }
  for (const { path, work } of works) {
    if (work.before && (work.before.mode & 0o200) === 0) throw incompleteError(messages.readOnly(path));
  }
  started(journal);
  writeJournal(repository, journal);
  for (const [index, step] of journal.files.entries()) {
    writeSibling(root, step, works[index]!.work);
    step.after = fileState(join(root, step.sibling));
  }
  journal.index = await indexChanges(repository, changes);
  journal.ready = true;
  writeJournal(repository, journal);
  return journal;
}

const siblingOf = (path: string): string =>
  posix.join(posix.dirname(path), `.${posix.basename(path)}.${randomBytes(6).toString('hex')}.keyguard`);

/** The new content in a file of its own with the right permissions, and a second name for the old one. */
function writeSibling(root: string, { path, sibling, aside }: FileStep, { before, after }: WorkChange): void {
  const old = before && lstatSync(join(root, path));
  const file = openSync(join(root, sibling), 'wx', after.mode ?? 0o666);
  try {
    for (let done = 0; done < after.bytes.length; ) done += writeSync(file, after.bytes, done);
    // The umask has no say in permissions that are wanted.
    if (after.mode !== null) fchmodSync(file, after.mode);
    if (old && process.getuid?.() === 0) fchownSync(file, old.uid, old.gid);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (!old) return;
  try {
    linkSync(join(root, path), join(root, aside));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    // A file system without second names.
    copyFileSync(join(root, path), join(root, aside), constants.COPYFILE_EXCL);
  }
}

async function indexChanges(repository: Repository, changes: readonly PathChange[]): Promise<IndexChange[]> {
  const wanted = changes.flatMap(({ path, index }) => (index ? [{ path, index }] : []));
  if (wanted.length === 0) return [];
  const entries = await indexEntries(repository);
  const result: IndexChange[] = [];
  for (const { path, index } of wanted) {
    const before = entries.get(path) ?? null;
    const planned = index.before?.entry ?? null;
    if (before?.oid !== planned?.oid || before?.mode !== planned?.mode)
      throw incompleteError(messages.changedMeanwhile(path));
    const marks = {
      skipWorktree: before?.skipWorktree ?? false,
      assumeUnchanged: before?.assumeUnchanged ?? false,
    };
    const after = index.after && {
      oid: await writeBlob(repository, index.after.bytes),
      mode: index.after.mode,
      ...marks,
    };
    result.push({ path, before, after });
  }
  return result;
}
