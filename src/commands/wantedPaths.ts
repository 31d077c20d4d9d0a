import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { usageError } from '../errors.ts';
import { pathText } from '../git/pathText.ts';
import type { Repository } from '../git/repository.ts';
import { stagedMessages as messages } from '../messages/staged.ts';

/**
 * Which files of a repository are meant by paths as a person or lint-staged gives them: absolute or from the current
 * folder, files or folders, deleted ones as well.
 *
 * @throws a usage error for a path outside of the work tree
 */
export function wantedPaths(paths: readonly string[], { cwd, root }: Repository): (path: string) => boolean {
  const wanted = paths.map((path) => {
    const asked = resolve(cwd, path);
    const inside = fromTop(root, asked) ?? fromTop(root, withRealFolder(asked));
    if (inside === null) throw usageError(messages.outside(path, root));
    return pathText(Buffer.from(inside));
  });
  if (wanted.includes('')) return () => true;
  const files = new Set(wanted);
  return (path) => files.has(path) || wanted.some((folder) => path.startsWith(`${folder}/`));
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
