import { resolve } from 'node:path';
import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';

/**
 * A repository as a server has it: without a work tree, whose place the git directory takes.
 * https://git-scm.com/docs/git-rev-parse
 */
export async function openGitDirectory(cwd: string): Promise<Repository> {
  const ask = async (...question: string[]) => {
    const { stdout } = await runGit(['rev-parse', ...question], { cwd });
    return resolve(cwd, stdout.toString('utf8').replace(/\n$/, ''));
  };
  const [gitDir, commonDir, objectsDir] = await Promise.all([
    ask('--absolute-git-dir'),
    ask('--git-common-dir'),
    ask('--git-path', 'objects'),
  ]);
  return { cwd, root: gitDir, gitDir, commonDir, objectsDir };
}
