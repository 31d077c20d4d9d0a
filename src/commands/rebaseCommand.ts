import { runGit } from '../git/runGit.ts';

/**
 * The command that goes back to a commit; nothing stands before the first one. A merge there or behind it would be undone
 * without `--rebase-merges`. https://git-scm.com/docs/git-rebase#_rebasing_merges
 *
 * @param tip a commit behind it, or the same: what is to be made anew up to
 */
export async function rebaseCommand(cwd: string, oid: string, tip = 'HEAD'): Promise<string> {
  const parents = await lines(cwd, ['rev-parse', `${oid}^@`]);
  const merges = await lines(cwd, ['rev-list', '--merges', '--max-count=1', tip, '--not', ...parents]);
  const start = parents.length === 0 ? '--root' : `${oid.slice(0, 10)}~1`;
  return `git rebase -i ${merges.length > 0 ? '--rebase-merges ' : ''}${start}`;
}

async function lines(cwd: string, args: readonly string[]): Promise<string[]> {
  const { stdout } = await runGit(args, { cwd });
  return stdout.toString('latin1').split('\n').filter(Boolean);
}
