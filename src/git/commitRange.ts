import { incompleteError, usageError } from '../errors.ts';
import { commitsMessages as messages } from '../messages/commits.ts';
import type { CommitSelection } from './commitChanges.ts';
import { isObjectId } from './isObjectId.ts';
import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';
import { shallowBoundary } from './shallowBoundary.ts';

/**
 * Reads a range as a person writes it: `A..B`, with HEAD for an empty side, or one name for its whole history. An id of
 * zeros, by which CI systems say that a branch is new, stands for nothing.
 * https://git-scm.com/docs/gitrevisions#_specifying_ranges
 *
 * @throws a usage error for what is no range, an incomplete error for a commit that this clone does not have
 */
export async function commitRange(repository: Repository, range: string): Promise<CommitSelection> {
  const sides = range.split('..');
  const isOdd = sides.length > 2 || range.includes('...') || /^-|\.\.-|[\s\0]/.test(range) || range === '';
  if (isOdd) throw usageError(messages.oddRange(range));
  const [from, to] = sides.length === 2 ? sides : ['', range];
  const without = sides.length === 2 ? [from || 'HEAD'] : [];
  return {
    tips: [await commitOf(repository, to || 'HEAD')],
    without: await Promise.all(
      without.filter((name) => !/^0{40,}$/.test(name)).map((name) => commitOf(repository, name)),
    ),
  };
}

async function commitOf(repository: Repository, name: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { stdout } = await runGit(args, { cwd: repository.cwd, expected: [1, 128] });
  const id = stdout.toString('latin1').trim();
  if (isObjectId(id)) return id;
  const isShallow = shallowBoundary(repository).size > 0;
  throw incompleteError(isShallow ? messages.unknownInShallow(name) : messages.unknownRevision(name));
}
