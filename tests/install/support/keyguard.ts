import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  createRepository,
  type Outcome,
  type RepositoryOptions,
  type TestRepository,
  temporaryFolder,
} from '../../support/repository.ts';

const source = resolve(import.meta.dirname, '../../..');

/** Whether these tests run on a build server, where what they need must be there. */
export const onBuildServer = Boolean(process.env.CI);
// keyguard is quieter there, and a hook reads the user's own files.
delete process.env.CI;
process.env.KEYGUARD_TEST_HOME ??= process.env.HOME;
process.env.HOME = temporaryFolder();
process.env.XDG_CONFIG_HOME = join(process.env.HOME, '.config');

/** The built package in a folder of its own, laid out as npm would: another build may run meanwhile. */
export function packageFolder(version?: string): string {
  const folder = join(temporaryFolder(), 'node_modules', 'keyguard');
  for (const name of ['package.json', 'dist', 'hooks'])
    cpSync(join(source, name), join(folder, name), { recursive: true });
  cpSync(join(source, 'node_modules/husky'), join(folder, '../husky'), { recursive: true });
  if (version !== undefined) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version }));
  }
  return folder;
}

let shared: string | undefined;

/** The package that `keyguard` runs. */
export function sharedPackage(): string {
  shared ??= packageFolder();
  return shared;
}

/** Runs the built keyguard in a folder. */
export const keyguard = (
  cwd: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Outcome => keyguardOf(sharedPackage(), cwd, args, environment);

export function keyguardOf(
  folder: string,
  cwd: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'dist/keyguard.cjs'), ...args],
    {
      cwd,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

/** Runs `keyguard install` and fails where that does. */
export function install(
  cwd: string,
  environment: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): Outcome {
  const outcome = keyguard(cwd, ['install', ...args], environment);
  if (outcome.status !== 0)
    throw new Error(`install: status ${outcome.status}\n${outcome.stderr}${outcome.stdout}`);
  return outcome;
}

/** The same with husky, whatever else is there. */
export const installHusky = (cwd: string, environment: NodeJS.ProcessEnv = {}): Outcome =>
  install(cwd, environment, ['--manager', 'husky']);

/** A repository in which keyguard is installed and committed. */
export function guardedRepository(options: RepositoryOptions = {}): TestRepository {
  const repository = createRepository(options);
  install(repository.root);
  repository.commit({}, 'install keyguard');
  return repository;
}

/** A Ruby file with a made-up AWS key pair, and the same with the keys replaced. */
export function carrierwave(): { text: string; clean: string; secret: string } {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  // An `I` first: the rest stands for an account number that exists.
  const id = `AKIAI${[...randomBytes(15)].map((byte) => letters[byte % 32]).join('')}`;
  const secret = randomBytes(30).toString('base64');
  const file = (first: string, second: string) =>
    `CarrierWave.configure do |config|\n  config.fog_credentials = {\n    aws_access_key_id: ${first},\n    aws_secret_access_key: ${second}\n  }\nend\n`;
  return {
    secret,
    text: file(`'${id}'`, `'${secret}'`),
    clean: file('ENV.fetch("AWS_ACCESS_KEY_ID")', 'ENV.fetch("AWS_SECRET_ACCESS_KEY")'),
  };
}

/** Stages a key and tries to commit it; takes it out of index and work tree again. */
export function commitSecret(repository: TestRepository, environment: NodeJS.ProcessEnv = {}): Outcome {
  repository.write('config/carrierwave.rb', carrierwave().text);
  repository.git('add', 'config');
  const outcome = repository.tryGit(['commit', '-m', 'secret'], environment);
  repository.git('rm', '-rfq', 'config');
  return outcome;
}

/** Writes an executable sh script. */
export function script(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}

const hashOf = (path: string) => createHash('sha1').update(readFileSync(path)).digest('hex');

/** Every file below a folder but `.git` and node_modules: its permissions and a hash of its content. */
export function treeOf(
  folder: string,
  skip: readonly string[] = ['.git', 'node_modules'],
): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (name.split('/').some((part) => skip.includes(part))) continue;
    if (entry.isFile()) files[name] = `${(statSync(path).mode & 0o777).toString(8)} ${hashOf(path)}`;
    else files[name] = entry.isDirectory() ? 'folder' : 'other';
  }
  return files;
}
