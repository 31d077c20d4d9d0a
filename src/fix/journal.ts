import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { IndexChange } from '../git/changeIndex.ts';
import type { Repository } from '../git/repository.ts';
import type { ChangeKind } from './plan.ts';

/** A file of the work tree that is being changed. Paths are from the top of the work tree, with `/`. */
export interface FileStep {
  readonly path: string;
  readonly kind: ChangeKind;
  /** What the file was and is to be, as `fileState` tells it; null stands for no file. */
  readonly before: string | null;
  after: string | null;
  /** Where the new content waits, and where the old one is kept until all is done. */
  readonly sibling: string;
  readonly aside: string;
}

/**
 * What a fix is about to do, so that the next start can finish or undo it. It holds paths, hashes, and ids of objects:
 * nothing of a secret.
 */
export interface Journal {
  readonly version: 1;
  /** All new contents are on the disk; until then nothing has changed. */
  ready: boolean;
  readonly files: readonly FileStep[];
  index: readonly IndexChange[];
}

const pathOf = ({ gitDir }: Repository) => join(gitDir, 'keyguard-fix.json');

/** Writes it whole or not at all, to the disk. */
export function writeJournal(repository: Repository, journal: Journal): void {
  const path = pathOf(repository);
  const fresh = `${path}.new`;
  const file = openSync(fresh, 'w', 0o600);
  try {
    writeSync(file, `${JSON.stringify(journal)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
}

/** What a fix that was stopped has left; null where none was. */
export function readJournal(repository: Repository): Journal | null {
  try {
    const journal = JSON.parse(readFileSync(pathOf(repository), 'utf8')) as Journal;
    return journal.version === 1 ? journal : null;
  } catch {
    return null;
  }
}

/** Is there anything of a journal, be it one that was not written to its end. */
export const hasJournal = (repository: Repository): boolean =>
  existsSync(pathOf(repository)) || existsSync(`${pathOf(repository)}.new`);

export function removeJournal(repository: Repository): void {
  rmSync(`${pathOf(repository)}.new`, { force: true });
  rmSync(pathOf(repository), { force: true });
}
