import { existsSync } from 'node:fs';
import { incompleteError, isKnownError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { carryOut, undo } from './carryOut.ts';
import { clearAway } from './clearAway.ts';
import { describeError } from './describeError.ts';
import { fixLockOf, withFixLock } from './fixLock.ts';
import { hasJournal, readJournal, removeJournal } from './journal.ts';

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
  throw incompleteError(messages.failed(describeError(error)), error);
}
