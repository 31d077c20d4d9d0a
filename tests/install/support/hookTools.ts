import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { onBuildServer } from './keyguard.ts';

/** HOME before the tests took it away: npm and pip find their settings there. */
const home = resolve(process.env.KEYGUARD_TEST_HOME ?? '/');

/** The real hook managers, each in the version that is tested, and the registry that it comes from. */
const tools = {
  husky9: ['npm', 'husky@9.1.7'],
  husky8: ['npm', 'husky@8.0.3'],
  husky4: ['npm', 'husky@4.3.8'],
  lefthook: ['npm', 'lefthook@2.2.2'],
  'simple-git-hooks': ['npm', 'simple-git-hooks@2.14.0'],
  'pre-commit': ['pip', 'pre-commit==4.7.0'],
  prek: ['pip', 'prek==0.5.11'],
} as const;

export type HookTool = keyof typeof tools;

const cache = join(tmpdir(), 'keyguard-test-hook-tools');
const scripts = process.platform === 'win32' ? 'Scripts' : 'bin';

/**
 * The folder that a hook manager is installed in, with its program in `binOf`, or null where it cannot be had: no
 * network, no Python. It is kept for later runs.
 */
export function toolFolder(tool: HookTool): string | null {
  const [registry, specification] = tools[tool];
  const folder = join(cache, specification.replace(/[=@]+/, '-'));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const scratch = `${folder}.${process.pid}`;
  const env = { ...process.env, HOME: home };
  const run = (program: string, ...args: string[]) => spawnSync(program, args, { env }).status === 0;
  const done =
    registry === 'npm'
      ? run('npm', 'install', '--no-save', '--ignore-scripts', '--prefix', scratch, specification)
      : run('python3', '-m', 'venv', folder) &&
        run(join(folder, scripts, 'pip'), 'install', '-q', specification);
  if (done && registry === 'npm') renameSync(scratch, folder);
  rmSync(scratch, { recursive: true, force: true });
  // A virtual environment does not bear to be moved.
  if (!done) rmSync(folder, { recursive: true, force: true });
  // Not every machine with Python has what makes virtual environments.
  if (!done && onBuildServer && registry === 'npm')
    throw new Error(`${specification} could not be installed`);
  return done ? folder : null;
}

/** Folder of a manager's program. */
export const binOf = (tool: HookTool): string =>
  join(toolFolder(tool) ?? '', tools[tool][0] === 'npm' ? 'node_modules/.bin' : scripts);

/** A PATH that knows a hook manager. */
export const pathTo = (tool: HookTool): NodeJS.ProcessEnv => ({
  PATH: [binOf(tool), process.env.PATH].join(delimiter),
});
