import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

/**
 * Ids of the commits whose parents a shallow clone does not have: git shows them as if they had brought everything.
 * Empty where the clone is whole.
 * https://git-scm.com/docs/shallow
 */
export function shallowBoundary({ commonDir }: Repository): ReadonlySet<string> {
  try {
    return new Set(readFileSync(join(commonDir, 'shallow'), 'latin1').split('\n').filter(Boolean));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
}
