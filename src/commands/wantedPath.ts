import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { usageError } from '../errors.ts';
import { pathText } from '../git/pathText.ts';
import type { Repository } from '../git/repository.ts';
import { stagedMessages as messages } from '../messages/staged.ts';

/**
 * Which path of a repository is meant by one that a person or lint-staged gives: absolute or from the current folder;
 * where nothing is there, from the top, as reports show it.
 *
 * @param known paths that git has, in the form of `pathText`: what they name may be deleted on the disk
 * @returns the path from the top, with `/`; empty for the top itself
 * @throws a usage error for a path outside of the work tree, and for one where nothing is
 */
export function wantedPath(
  path: string,
  { cwd, root }: Pick<Repository, 'cwd' | 'root'>,
  known: readonly string[],
): string {
  const places = [resolve(cwd, path), resolve(root, path)].map(
    (place) => fromTop(root, place) ?? fromTop(root, withRealFolder(place)),
  );
  const isThere = (inside: string) => {
    const name = pathText(Buffer.from(inside));
    return (
      lstatSync(join(root, inside), { throwIfNoEntry: false }) !== undefined ||
      known.some((each) => each === name || each.startsWith(`${name}/`))
    );
  };
  const inside = places.filter((place) => place !== null);
  if (inside.length === 0) throw usageError(messages.outside(path, root));
  const found = inside.find(isThere);
  if (found === undefined) throw usageError(messages.noSuchFile(path));
  return found;
}

function fromTop(root: string, path: string): string | null {
  const from = relative(root, path);
  return from === '..' || from.startsWith(`..${sep}`) || resolve(from) === from
    ? null
    : from.replaceAll(sep, '/');
}

/** The folder's own links resolved (git names the top so); the last part stays, because a link is tracked as a link. */
function withRealFolder(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
