import { runGit } from '../git/runGit.ts';

/** The command that goes back to a commit; nothing stands before the first one, and a merge is not gone back to by itself. */
export async function rebaseCommand(cwd: string, oid: string): Promise<string> {
  const { stdout } = await runGit(['rev-parse', `${oid}^@`], { cwd });
  const parents = stdout.toString('latin1').split('\n').length - 1;
  const merges = parents > 1 ? '--rebase-merges ' : '';
  return `git rebase -i ${merges}${parents === 0 ? '--root' : `${oid.slice(0, 10)}~1`}`;
}
