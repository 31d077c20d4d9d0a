import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { hookTable } from './hookTable.ts';
import type { ConfigChange } from './plan.ts';
import { snippet } from './snippets.ts';

/**
 * Hooks that git reads from its configuration: `hook.<name>.command` and `hook.<name>.event`. They run in every work
 * tree and beside the files of the hooks folder. https://git-scm.com/docs/git-hook/2.54.0
 */
const since = [2, 54] as const;

const prefix = 'keyguard-';

/** Whether the git on the PATH knows them. */
export async function knowsConfiguredHooks(cwd: string): Promise<boolean> {
  const { stdout } = await runGit(['version'], { cwd });
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout.toString()) ?? []).map(Number);
  return major > since[0] || (major === since[0] && minor >= since[1]);
}

/** Names of the hooks that the repository's own configuration holds, keyguard's left out. */
export async function localHookNames(cwd: string): Promise<string[]> {
  const args = ['config', '-z', '--local', '--name-only', '--get-regexp', '^hook\\..*\\.event$'];
  const { stdout } = await runGit(args, { cwd, expected: [1] });
  const names = stdout.toString().split('\0').filter(Boolean);
  if (names.length === 0 || !(await knowsConfiguredHooks(cwd))) return [];
  return names
    .map((name) => name.slice('hook.'.length, -'.event'.length))
    .filter((name) => !name.startsWith(prefix));
}

/** What the configuration is to hold for every hook of the table; the name of an event itself is no name for a hook. */
export const configuredHooks = (
  command: (hook: string) => string = (hook) => snippet(hook),
): readonly (readonly [key: string, value: string])[] =>
  hookTable.flatMap(({ name }) => [
    [`hook.${prefix}${name}.command`, command(name)] as const,
    [`hook.${prefix}${name}.event`, name] as const,
  ]);

/** The settings that start keyguard in one repository, where they are not there yet. */
export async function configuredHookChanges({ root }: Repository): Promise<ConfigChange[]> {
  const changes = await Promise.all(
    configuredHooks().map(async ([key, value]) => {
      const before = await valuesOf(root, '--local', key);
      const isSet = before.length === 1 && before[0] === value;
      return isSet ? [] : [{ cwd: root, scope: '--local' as const, key, before, after: [value] }];
    }),
  );
  return changes.flat();
}

/** Takes the settings away, those of an older version included. */
export async function configuredHooksAway(
  cwd: string,
  scope: '--local' | '--global',
): Promise<ConfigChange[]> {
  const args = [
    'config',
    '-z',
    scope,
    '--name-only',
    '--get-regexp',
    `^hook\\.${prefix}.*\\.(command|event|enabled)$`,
  ];
  const { stdout } = await runGit(args, { cwd, expected: [1] });
  const keys = [...new Set(stdout.toString().split('\0').filter(Boolean))];
  return Promise.all(
    keys.map(async (key) => ({ cwd, scope, key, before: await valuesOf(cwd, scope, key), after: [] })),
  );
}

/** All values of a setting in one of the configuration files. */
export async function valuesOf(cwd: string, scope: string, key: string): Promise<string[]> {
  const { stdout } = await runGit(['config', '-z', scope, '--get-all', key], { cwd, expected: [1] });
  return stdout.toString().split('\0').slice(0, -1);
}
