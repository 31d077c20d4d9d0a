import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createRepository, type TestRepository, temporaryFolder } from '../../support/repository.ts';
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

/**
 * A Rails application whose key was committed three days ago and pushed: one tag, and a remote for a fork besides the
 * origin. Their addresses are those of a host; git is told to take folders for them.
 */
export function leakedRepository(seed = 7): LeakedRepository {
  const repository = createRepository();
  const pair = awsKeyPair(seed);
  const date = new Date(Date.now() - threeDays).toISOString().replace(/\.\d+Z$/, 'Z');
  const commit = (files: Readonly<Record<string, string>>, message: string) => {
    for (const [path, content] of Object.entries(files)) repository.write(path, content);
    repository.git('add', '--all');
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const { status, stderr } = repository.tryGit(['commit', '--quiet', '--no-verify', '-m', message], dates);
    if (status !== 0) throw new Error(stderr);
  };
  commit({ Gemfile: "gem 'rails'\ngem 'carrierwave'\ngem 'fog-aws'\n" }, 'Start');
  commit({ 'config/initializers/fog.rb': fogConfiguration(pair) }, 'Upload pictures');
  repository.git('tag', 'v1.0');
  for (const [name, url] of [
    ['origin', 'https://github.com/acme/shop.git'],
    ['fork', 'https://github.com/somebody/shop.git'],
  ] as const) {
    const folder = join(temporaryFolder(), `${name}.git`);
    execFileSync('git', ['init', '--quiet', '--bare', folder]);
    repository.git('config', `url.${folder}.insteadOf`, url);
    repository.git('remote', 'add', name, url);
    repository.git('push', '--quiet', name, 'main', 'v1.0');
  }
  return { ...repository, ...pair, leakedAt: date };
}
