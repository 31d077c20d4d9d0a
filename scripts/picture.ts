/**
 * Draws docs/refused-commit.svg: what a real commit of a CarrierWave initializer with a made-up key says, in a
 * throw-away repository that keyguard guards. Needs `npm run build` first; the same sources give the same picture.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { awsKeyPair } from '../tests/support/secrets.ts';
import { svgOf } from './svgOf.ts';

const root = resolve(import.meta.dirname, '..');
const repository = mkdtempSync(join(tmpdir(), 'keyguard-picture-'));
const command = 'git commit -m "Keep uploads on S3"';

const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|HUSKY|KEYGUARD|NO_COLOR|FORCE_COLOR|npm_|INIT_CWD)/.test(name),
  ),
);

function run(program: string, ...args: string[]) {
  const { status, stderr } = spawnSync(program, args, {
    cwd: repository,
    env: {
      ...environment,
      GIT_CONFIG_GLOBAL: join(repository, 'none'),
      GIT_CONFIG_NOSYSTEM: '1',
      FORCE_COLOR: '1',
    },
    encoding: 'utf8',
  });
  return { status, stderr };
}

try {
  const { id, secret } = awsKeyPair(3);
  const file = join(repository, 'config/initializers/carrierwave.rb');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `CarrierWave.configure do |config|
  config.fog_credentials = {
    provider: 'AWS',
    aws_access_key_id: '${id}',
    aws_secret_access_key: '${secret}'
  }
end
`,
  );
  mkdirSync(join(repository, 'node_modules'));
  symlinkSync(root, join(repository, 'node_modules/keyguard'), 'junction');
  run('git', 'init', '-q', '-b', 'main');
  run('git', 'config', 'user.name', 'A Developer');
  run('git', 'config', 'user.email', 'developer@example.invalid');
  run(process.execPath, join(root, 'dist/keyguard.cjs'), 'install');
  run('git', 'add', 'config');
  const { status, stderr } = run('git', 'commit', '-m', 'Keep uploads on S3');
  const said = stderr.replace(/^husky - .*\n/gm, '');
  if (status === 0 || !said.includes('commit refused'))
    throw new Error(`the commit was not refused:\n${stderr}`);
  if (said.includes(secret) || said.includes(id)) throw new Error('the report shows the key');
  const title = 'A commit that keyguard refuses: the place, the masked key, and the lines to write instead';
  const picture = svgOf(`\x1b[2m$ \x1b[22m${command}\n${said}`, title, 92);
  writeFileSync(join(root, 'docs/refused-commit.svg'), picture);
} finally {
  rmSync(repository, { recursive: true, force: true });
}
