import { pathText } from '../git/pathText.ts';
import type { Repository } from '../git/repository.ts';
import { wantedPath } from './wantedPath.ts';

/**
 * Which files of a repository are meant by paths of files or folders.
 *
 * @param known as for `wantedPath`
 * @throws a usage error for a path that `wantedPath` refuses
 */
export function wantedPaths(
  paths: readonly string[],
  repository: Pick<Repository, 'cwd' | 'root'>,
  known: readonly string[],
): (path: string) => boolean {
  const wanted = paths.map((path) => pathText(Buffer.from(wantedPath(path, repository, known))));
  if (wanted.includes('')) return () => true;
  const files = new Set(wanted);
  return (path) => files.has(path) || wanted.some((folder) => path.startsWith(`${folder}/`));
}
