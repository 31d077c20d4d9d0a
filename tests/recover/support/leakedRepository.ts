import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryAt, type TestRepository, temporaryFolder } from '../../support/repository.ts';
import { awsKeyPair } from '../../support/secrets.ts';

export interface LeakedRepository extends TestRepository {
  readonly id: string;
  readonly secret: string;
  /** When the commit with the key was made: three days ago, `2026-11-19T15:04:05Z`. */
  readonly leakedAt: string;
}

/** A CarrierWave configuration with a made-up pair. */
export const fogConfiguration = ({ id, secret }: { id: string; secret: string }) =>
  `CarrierWave.configure do |config|
  config.fog_credentials = {
    provider: 'AWS',
    aws_access_key_id: '${id}',
    aws_secret_access_key: '${secret}',
  }
end
`;

const threeDays = 3 * 24 * 3_600_000;

/** By seed, a folder with the repository and its remotes: made once, copied for each test. */
const templates = new Map<number, { readonly folder: string; readonly leakedAt: string }>();

/**
 * A Rails application whose key was committed three days ago and pushed: one tag, and a remote for a fork besides the
 * origin. Their addresses are those of a host; git is told to take folders for them.
 */
export function leakedRepository(seed = 7): LeakedRepository {
  const template = templates.get(seed) ?? makeTemplate(seed);
  templates.set(seed, template);
  const folder = temporaryFolder();
  cpSync(template.folder, folder, { recursive: true });
  const root = join(folder, 'repository');
  const config = join(root, '.git/config');
  writeFileSync(config, readFileSync(config, 'utf8').replaceAll(template.folder, folder));
  return { ...repositoryAt(root), ...awsKeyPair(seed), leakedAt: template.leakedAt };
}

function makeTemplate(seed: number) {
  const folder = temporaryFolder();
  const root = join(folder, 'repository');
  execFileSync('git', ['init', '--quiet', '-b', 'main', root]);
  const repository = repositoryAt(root);
  const date = new Date(Date.now() - threeDays).toISOString().replace(/\.\d+Z$/, 'Z');
  const commit = (files: Readonly<Record<string, string>>, message: string) => {
    for (const [path, content] of Object.entries(files)) repository.write(path, content);
    repository.git('add', '--all');
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const { status, stderr } = repository.tryGit(['commit', '--quiet', '--no-verify', '-m', message], dates);
    if (status !== 0) throw new Error(stderr);
  };
  commit({ Gemfile: "gem 'rails'\ngem 'carrierwave'\ngem 'fog-aws'\n" }, 'Start');
  commit({ 'config/initializers/fog.rb': fogConfiguration(awsKeyPair(seed)) }, 'Upload pictures');
  repository.git('tag', 'v1.0');
  for (const [name, url] of [
    ['origin', 'https://github.com/acme/shop.git'],
    ['fork', 'https://github.com/somebody/shop.git'],
  ] as const) {
    const remote = `${folder}/${name}.git`;
    execFileSync('git', ['init', '--quiet', '--bare', remote]);
    repository.git('config', `url.${remote}.insteadOf`, url);
    repository.git('remote', 'add', name, url);
    repository.git('push', '--quiet', name, 'main', 'v1.0');
  }
  return { folder, leakedAt: date };
}
