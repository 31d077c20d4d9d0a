import { relative, resolve, sep } from 'node:path';
import { runGit } from '../git/runGit.ts';
import type { ConfigChange } from './plan.ts';

/** One value of `core.hooksPath`, and where git has it from. */
export interface HooksPathValue {
  readonly scope: 'system' | 'global' | 'local' | 'worktree' | 'command';
  /** The file that sets it, in git's notation: `file:.git/config`. */
  readonly origin: string;
  /** The folder, `~` resolved. */
  readonly folder: string;
}

/**
 * All values of `core.hooksPath` that hold in a work tree, the one in force last.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt---show-scope
 */
export async function hooksPathValues(cwd: string): Promise<HooksPathValue[]> {
  const args = [
    'config',
    '-z',
    '--type=path',
    '--show-scope',
    '--show-origin',
    '--get-all',
    'core.hooksPath',
  ];
  const { stdout } = await runGit(args, { cwd, expected: [1] });
  const fields = stdout.toString().split('\0');
  const values: HooksPathValue[] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    values.push({
      scope: fields[at] as HooksPathValue['scope'],
      origin: fields[at + 1]!,
      folder: fields[at + 2]!,
    });
  }
  return values;
}

/** The values as they stand in one of the repository's own configuration files, for going back to them. */
export async function ownHooksPath(cwd: string, scope: '--local' | '--worktree'): Promise<string[]> {
  const { stdout } = await runGit(['config', '-z', scope, '--get-all', 'core.hooksPath'], {
    cwd,
    expected: [1],
  });
  return stdout.toString().split('\0').slice(0, -1);
}

/** A folder as seen from the top of the work tree, with `/`; one that is outside is left as it is. */
export function fromTop(root: string, folder: string): string {
  const below = relative(root, resolve(root, folder)).split(sep).join('/');
  return below === '' || below === '..' || below.startsWith('../') || resolve(below) === below
    ? folder
    : below;
}

/** The values as they will be in a work tree once changes of the configuration are made. */
export function hooksPathAfter(
  root: string,
  values: readonly HooksPathValue[],
  changes: readonly ConfigChange[],
): HooksPathValue[] {
  const scopes = ['system', 'global', 'local', 'worktree', 'command'] as const;
  return scopes.flatMap((scope) => {
    const change = changes.findLast(
      ({ cwd, key, scope: each }) =>
        key === 'core.hooksPath' && each === `--${scope}` && (scope !== 'worktree' || cwd === root),
    );
    const now = values.filter((value) => value.scope === scope);
    const origin = now[0]?.origin ?? 'file:.git/config';
    return change ? change.after.map((folder) => ({ scope, origin, folder })) : now;
  });
}
