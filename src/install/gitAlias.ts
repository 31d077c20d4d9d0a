import { runGit } from '../git/runGit.ts';
import type { ConfigChange } from './plan.ts';

export const aliasKey = 'alias.keyguard';

/**
 * What `git keyguard` runs: the copy in the git directory. git starts it with sh at the top of the work tree and
 * appends the arguments. https://git-scm.com/docs/git-config#Documentation/git-config.txt-alias
 */
const alias = '!sh "$(git rev-parse --git-common-dir)/keyguard/hooks/alias"';

/** Of any version. */
const isOurs = (value: string): boolean => value.includes('/keyguard/hooks/alias');

/** All values of the alias that hold in a work tree, the one in force last. */
async function aliasValues(cwd: string, ...scope: string[]): Promise<string[]> {
  const args = ['config', '-z', ...scope, '--get-all', aliasKey];
  const { stdout } = await runGit(args, { cwd, expected: [1] });
  return stdout.toString().split('\0').slice(0, -1);
}

/** Whether `git keyguard` starts the copy in the git directory. */
export const hasGitAlias = async (cwd: string): Promise<boolean> =>
  isOurs((await aliasValues(cwd)).at(-1) ?? '');

/** Makes `git keyguard` work, unless it means something else already, in whatever scope. */
export async function aliasChange(cwd: string): Promise<ConfigChange[]> {
  if (!(await aliasValues(cwd)).every(isOurs)) return [];
  const before = await aliasValues(cwd, '--local');
  if (before.length === 1 && before[0] === alias) return [];
  return [{ cwd, scope: '--local', key: aliasKey, before, after: [alias] }];
}

/** Takes the alias away where it is ours. */
export async function aliasAway(cwd: string): Promise<ConfigChange[]> {
  const before = await aliasValues(cwd, '--local');
  if (!before.some(isOurs)) return [];
  const after = before.filter((value) => !isOurs(value));
  return [{ cwd, scope: '--local', key: aliasKey, before, after }];
}
