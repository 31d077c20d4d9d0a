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
  const list = ['worktree', 'list', '--porcelain'];
  // git before 2.36 does not know -z, which a path with a line feed needs, and ends with 129.
  const ended = await runGit([...list, '-z'], { cwd: repository.root, expected: [129] });
  const { stdout } = ended.status === 0 ? ended : await runGit(list, { cwd: repository.root });
  const paths = stdout
    .toString()
    .split(ended.status === 0 ? '\0' : '\n')
    .filter((line) => line.startsWith('worktree '))
    .map((line) => line.slice('worktree '.length))
    .filter((path) => existsSync(join(path, '.git')));
  const listed = await Promise.all(paths.map(openRepository));
  return [repository, ...listed.filter(({ gitDir }) => gitDir !== repository.gitDir)];
}
