import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { temporaryFolder } from '../../support/repository.ts';
import { packageFolder, script } from './keyguard.ts';

/** HOME before the tests took it away: npm finds its settings there. */
const home = resolve(process.env.KEYGUARD_TEST_HOME ?? '/');

/** Package managers of which several versions are tested, by the name that a test knows them by. */
const programs = {
  pnpm: ['pnpm@10', 'pnpm', 'pnpm/bin/pnpm.cjs'],
  yarn: ['yarn@1', 'yarn', 'yarn/bin/yarn.js'],
  'yarn-berry': ['@yarnpkg/cli-dist@4', 'yarn', '@yarnpkg/cli-dist/bin/yarn.js'],
} as const;

export type Manager = 'npm' | keyof typeof programs;

/** A folder for the PATH that holds the package manager, or null where it cannot be had (no network). */
export function managerFolder(manager: Manager): string | null {
  const folder = join(tmpdir(), 'keyguard-test-managers');
  if (manager === 'npm') return resolve(process.execPath, '..');
  const [specification, name, file] = programs[manager];
  const path = join(folder, manager, 'node_modules', file);
  if (!existsSync(path)) {
    mkdirSync(join(folder, manager), { recursive: true });
    const args = [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--prefix',
      join(folder, manager),
      specification,
    ];
    spawnSync('npm', args, { env: { ...process.env, HOME: home } });
    if (!existsSync(path)) return null;
  }
  script(join(folder, manager, 'bin', name), `exec '${process.execPath}' '${path}' "$@"`);
  return join(folder, manager, 'bin');
}

export interface Registry {
  /** What makes the package managers use it, and no folder of the user. */
  readonly environment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Serves the built keyguard and its dependency. */
export async function startRegistry(): Promise<Registry> {
  const keyguard = packageFolder();
  const folder = temporaryFolder();
  const pack = (source: string) =>
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder, source], {
      encoding: 'utf8',
    }).trim();
  const files = [keyguard, join(keyguard, '../husky')].map((source) => join(folder, pack(source)));
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'registry.mjs'), ...files], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout!, 'data');
  return {
    environment: settings(String(line).trim(), folder),
    stop: async () => {
      child.stdin!.end();
      await once(child, 'exit');
    },
  };
}

/** What makes the package managers use a registry, and no folder of the user. */
export function settings(registry: string, folder = temporaryFolder()): NodeJS.ProcessEnv {
  return {
    npm_config_registry: registry,
    npm_config_cache: join(folder, 'npm'),
    npm_config_store_dir: join(folder, 'pnpm'),
    npm_config_fetch_retries: '0',
    npm_config_update_notifier: 'false',
    YARN_CACHE_FOLDER: join(folder, 'yarn'),
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_GLOBAL_FOLDER: join(folder, 'berry'),
    YARN_ENABLE_GLOBAL_CACHE: 'false',
    YARN_ENABLE_TELEMETRY: 'false',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_HTTP_RETRY: '0',
    COREPACK_ENABLE_PROJECT_SPEC: '0',
  };
}

export const pathWith = (folder: string): string => [folder, process.env.PATH].join(delimiter);
