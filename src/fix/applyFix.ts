import { existsSync } from 'node:fs';
import { incompleteError, isKnownError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { carryOut, cleanUp, undo } from './carryOut.ts';
import { fixLockOf, withFixLock } from './fixLock.ts';
import { hasJournal, type Journal, readJournal, removeJournal } from './journal.ts';
import type { PathChange } from './plan.ts';
import { prepare } from './prepare.ts';

/**
 * Makes these changes, all or none of them.
 *
 * @throws an incomplete error of one line where it cannot be done; then everything is as before
 */
export const applyFix = (repository: Repository, changes: readonly PathChange[]): Promise<void> =>
  withFixLock(repository, async () => {
    let begun: Journal | null = null;
    let journal: Journal;
    try {
      journal = await prepare(repository, changes, (started) => {
        begun = started;
      });
      await carryOut(repository, journal);
    } catch (error) {
      // What cannot be undone now, the journal keeps for the next start.
      const changed = begun === null ? [] : await undo(repository, begun).catch(() => null);
      const reason = isKnownError(error) ? error.message : messages.failed(describe(error));
      const isBack = changed?.length === 0;
      throw incompleteError(
        isBack ? messages.nothingChanged(reason) : messages.notUndone(reason, changed ?? []),
        error,
      );
    }
    clearAway(repository, journal);
  });

/** All is done by then, so that an error here undoes nothing. */
function clearAway(repository: Repository, journal: Journal): void {
  try {
    cleanUp(repository, journal);
  } catch (error) {
    throw incompleteError(messages.notCleared(describe(error)), error);
  }
}

/** Error codes of the file system and the path that they are about, never a content. */
function describe(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  return code ? [code, path].filter(Boolean).join(' ') : message;
}

/** How a fix that was stopped in the middle has come to its end. */
export type Ending = 'finished' | 'undone';

/**
 * Brings a fix to its end that something has stopped: it is finished, or where someone has changed its files since, undone.
 *
 * @returns null where there was none
 */
export async function endInterrupted(repository: Repository): Promise<Ending | null> {
  if (!hasJournal(repository) && !existsSync(fixLockOf(repository))) return null;
  return withFixLock(repository, async () => {
    const journal = readJournal(repository);
    if (journal === null) {
      // Nothing had begun.
      removeJournal(repository);
      return null;
    }
    const isDone = journal.ready && (await carryOut(repository, journal).then(() => true, isConflict));
    if (isDone) clearAway(repository, journal);
    else await undo(repository, journal);
    return isDone ? 'finished' : 'undone';
  });
}

/** Something is not as it was: then it cannot be finished. Every other error is one. */
function isConflict(error: unknown): false {
  if (isKnownError(error)) return false;
  throw incompleteError(messages.failed(describe(error)), error);
}
