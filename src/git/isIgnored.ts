import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';

/**
 * Whether the rules of `.gitignore` and the like hold for a path, tracked or not.
 * https://git-scm.com/docs/git-check-ignore
 *
 * @param path from the top of the work tree, with `/`
 */
export async function isIgnored({ root }: Repository, path: string): Promise<boolean> {
  const { status } = await runGit(['check-ignore', '--quiet', '--no-index', '--stdin', '-z'], {
    cwd: root,
    input: `${path}\0`,
    expected: [1],
  });
  return status === 0;
}
