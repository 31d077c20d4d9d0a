import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openRepository, type Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';

/**
 * Every work tree of the repository that is there, the given one first. Those of a removed folder or drive are left
 * out, and so is a bare main repository. In a submodule, git lists the git directory in the main work tree's place.
 * https://git-scm.com/docs/git-worktree#_porcelain_format
 */
export async function worktrees(repository: Repository): Promise<Repository[]> {
  const { stdout } = await runGit(['worktree', 'list', '--porcelain', '-z'], { cwd: repository.root });
  const paths = stdout
    .toString()
    .split('\0')
    .filter((line) => line.startsWith('worktree '))
    .map((line) => line.slice('worktree '.length))
    .filter((path) => existsSync(join(path, '.git')));
  const listed = await Promise.all(paths.map(openRepository));
  return [repository, ...listed.filter(({ gitDir }) => gitDir !== repository.gitDir)];
}
