import { incompleteError, isKnownError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { carryOut, undo } from './carryOut.ts';
import { clearAway } from './clearAway.ts';
import { describeError } from './describeError.ts';
import { withFixLock } from './fixLock.ts';
import type { Journal } from './journal.ts';
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
      const reason = isKnownError(error) ? error.message : messages.failed(describeError(error));
      const isBack = changed?.length === 0;
      throw incompleteError(
        isBack ? messages.nothingChanged(reason) : messages.notUndone(reason, changed ?? []),
        error,
      );
    }
    clearAway(repository, journal);
  });
