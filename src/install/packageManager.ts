import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withinInstall } from './surroundings.ts';

export type ManagerName = 'npm' | 'pnpm' | 'yarn' | 'yarn-berry' | 'bun';

/** The few fields of a package.json that matter here. */
export interface Manifest {
  readonly packageManager?: unknown;
  readonly private?: unknown;
  readonly workspaces?: unknown;
  readonly name?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Every file beside package.json that a package manager writes at the top of a project and people commit. */
export const lockFiles: readonly string[] = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'yarn.lock',
  '.yarnrc.yml',
  '.pnp.cjs',
  '.pnp.loader.mjs',
];

const lockOf: readonly (readonly [string, ManagerName])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['yarn.lock', 'yarn'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

/** The package manager of a project: what package.json names, else whose lock file is there, else who started us. */
export function detectManager(
  root: string,
  manifest: Manifest,
  agent = process.env.npm_config_user_agent,
): ManagerName {
  const named = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(String(manifest.packageManager ?? ''));
  if (named) return named[1] === 'yarn' ? yarn(named[2] !== '1') : (named[1] as ManagerName);
  const found = lockOf.find(([file]) => existsSync(join(root, file)))?.[1];
  if (found && found !== 'yarn') return found;
  // https://yarnpkg.com/configuration/yarnrc: only Yarn 2 and later have this file, and `__metadata` in the lock file.
  if (existsSync(join(root, '.yarnrc.yml'))) return 'yarn-berry';
  if (found) return yarn(/^__metadata:/m.test(readFileSync(join(root, 'yarn.lock'), 'utf8')));
  const started = /^(npm|pnpm|yarn|bun)\/(\d+)/.exec(agent ?? '');
  if (started) return started[1] === 'yarn' ? yarn(started[2] !== '1') : (started[1] as ManagerName);
  return 'npm';
}

const yarn = (berry: boolean): ManagerName => (berry ? 'yarn-berry' : 'yarn');

/** The command that adds or removes a development dependency, as program and arguments. */
export function dependencyCommand(
  manager: ManagerName,
  action: 'add' | 'remove',
  dependency: string,
  root: string,
  manifest: Manifest,
): readonly [string, ...string[]] {
  const add = action === 'add';
  switch (manager) {
    case 'npm':
      return ['npm', add ? 'install' : 'uninstall', '--save-dev', dependency];
    case 'pnpm': {
      // At the top of a workspace pnpm wants to be told that the top is meant; elsewhere it does not know the option.
      const top = existsSync(join(root, 'pnpm-workspace.yaml')) ? ['--workspace-root'] : [];
      return ['pnpm', add ? 'add' : 'remove', '--save-dev', ...top, dependency];
    }
    case 'yarn': {
      const top = manifest.workspaces ? ['-W'] : [];
      return ['yarn', add ? 'add' : 'remove', ...(add ? ['--dev'] : []), ...top, dependency];
    }
    case 'yarn-berry':
      return ['yarn', add ? 'add' : 'remove', ...(add ? ['--dev'] : []), dependency];
    case 'bun':
      return ['bun', add ? 'add' : 'remove', ...(add ? ['--dev'] : []), dependency];
  }
}

/** Longest time that a package manager gets, in milliseconds. */
const patience = 180_000;

/**
 * Runs a package manager's command; its output is not shown, because it is long and names things nobody asked about.
 *
 * @returns null when it succeeded, else the line that says why not
 */
export function runManager([program, ...args]: readonly [string, ...string[]], root: string): string | null {
  const env: NodeJS.ProcessEnv = { ...process.env, ...withinInstall, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' };
  // A script that the manager runs must not be taken for the one that started us.
  for (const name of ['npm_lifecycle_event', 'npm_lifecycle_script', 'npm_command']) delete env[name];
  // On Windows they are .cmd files, which only a shell starts. All arguments are our own.
  const shell = process.platform === 'win32';
  const run = spawnSync(program, args, {
    cwd: root,
    env,
    shell,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) return null;
  if (run.error) return (run.error as NodeJS.ErrnoException).code ?? run.error.message;
  const lines = `${run.stderr}\n${run.stdout}`.split('\n').map((line) => line.trim());
  return lines.find((line) => /err|fail/i.test(line)) ?? lines.find(Boolean) ?? `status ${run.status}`;
}
