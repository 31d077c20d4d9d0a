import { incompleteError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { cleanUp } from './carryOut.ts';
import { describeError } from './describeError.ts';
import type { Journal } from './journal.ts';

/**
 * Takes away what a fix that is done has left. An error here undoes nothing.
 *
 * @throws an incomplete error; the journal stays, so that the next start tries again
 */
export function clearAway(repository: Repository, journal: Journal): void {
  try {
    cleanUp(repository, journal);
  } catch (error) {
    throw incompleteError(messages.notCleared(describeError(error)), error);
  }
}
