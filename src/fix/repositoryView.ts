import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { encodedText } from './encodedText.ts';
import type { RepositoryView } from './types.ts';

const longest = 1024 * 1024;

/**
 * Looks into the work tree whose top is `root`, at plain files only: a repository can hold links that lead anywhere.
 *
 * @param tracked the paths in the index
 */
export function repositoryView(root: string, tracked: Iterable<string> = []): RepositoryView {
  return {
    root,
    tracked: new Set(tracked),
    exists: (path) => plainFile(root, path) !== null,
    text(path) {
      const stats = plainFile(root, path);
      if (stats === null || stats.size > longest) return null;
      try {
        return encodedText(readFileSync(join(root, path)))?.text ?? null;
      } catch {
        return null;
      }
    },
  };
}

/**
 * What is known of a plain file to which no link leads.
 *
 * @param path from `root`, with `/`
 * @returns null for everything else, and for what is outside
 */
export function plainFile(root: string, path: string): Stats | null {
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..' || name.toLowerCase() === '.git'))
    return null;
  let place = root;
  for (const [index, name] of names.entries()) {
    place = join(place, name);
    const stats = statsOf(place);
    if (index === names.length - 1) return stats?.isFile() ? stats : null;
    if (!stats?.isDirectory()) return null;
  }
  return null;
}

function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}
