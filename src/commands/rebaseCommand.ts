import { runGit } from '../git/runGit.ts';

/** The command that goes back to a commit; nothing stands before the first one. */
export async function rebaseCommand(cwd: string, oid: string): Promise<string> {
  const { stdout } = await runGit(['rev-parse', `${oid}^@`], { cwd });
  return `git rebase -i ${stdout.length === 0 ? '--root' : `${oid.slice(0, 10)}~1`}`;
}
