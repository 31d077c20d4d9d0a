import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  createRepository,
  keyguard,
  type Outcome,
  type TestRepository,
  temporaryFolder,
} from '../../support/repository.ts';
import { awsKeyPair } from '../../support/secrets.ts';

/** A Ruby file with a made-up AWS key pair, and the same with the keys replaced. */
export function carrierwave(seed = 1) {
  const { id, secret } = awsKeyPair(seed);
  const file = (first: string, second: string) =>
    `CarrierWave.configure do |config|\n  config.fog_credentials = {\n    aws_access_key_id: ${first},\n    aws_secret_access_key: ${second}\n  }\nend\n`;
  return {
    id,
    secret,
    text: file(`'${id}'`, `'${secret}'`),
    fixed: file('ENV.fetch("AWS_ACCESS_KEY_ID")', 'ENV.fetch("AWS_SECRET_ACCESS_KEY")'),
    env: `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
  };
}

export const source = 'config/initializers/carrierwave.rb';

/** A repository with one commit, and the file with the keys staged. */
export function stagedCarrierwave(before: Readonly<Record<string, string>> = {}): TestRepository {
  const repository = createRepository();
  repository.commit({ 'README.md': 'An example.\n', ...before });
  repository.write(source, carrierwave().text);
  repository.git('add', source);
  return repository;
}

/** Runs keyguard with a module loaded before it. */
export function keyguardWith(preload: string, { root }: TestRepository, args: readonly string[]): Outcome {
  const module = join(temporaryFolder(), 'preload.cjs');
  writeFileSync(module, preload);
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', module, keyguard, ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status: signal ? null : status, stdout, stderr };
}

/** HEAD, the index, and every file of the work tree with its content; of the git directory, what keyguard keeps there. */
export function stateOf(repository: TestRepository) {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(repository.root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(repository.root, path);
    if (!entry.isFile() || (name.startsWith('.git/') && !/^\.git\/keyguard/.test(name))) continue;
    files[name] = `${(statSync(path).mode & 0o777).toString(8)} ${readFileSync(path, 'latin1')}`;
  }
  return { index: repository.git('ls-files', '--stage', '-v'), files };
}
