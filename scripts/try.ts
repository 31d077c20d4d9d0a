/**
 * Shows the main job on a throw-away Rails repository: install, a commit that is refused with its advice, the key
 * replaced as advised, the same commit accepted.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { awsKeyPair } from '../tests/support/secrets.ts';

const keyguard = resolve(import.meta.dirname, '../dist/keyguard.cjs');
const repository = mkdtempSync(join(tmpdir(), 'keyguard-try-'));
const initializer = 'config/initializers/carrierwave.rb';
const say = (line: string) => console.log(process.stdout.isTTY ? `\n\x1b[2m${line}\x1b[0m` : `\n${line}`);

/** A command as a person types it. */
const asTyped = (command: string, args: readonly string[]) =>
  [command, ...args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg))].join(' ');

/** The environment without what a hook or npm left in it: the repository is a world of its own. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(GIT_|HUSKY|KEYGUARD|npm_|INIT_CWD|CI$)/.test(name)),
);

function run(
  command: string,
  args: readonly string[],
  show = true,
): { status: number | null; output: string } {
  if (show)
    say(
      `$ ${command === process.execPath ? asTyped('npx keyguard', args.slice(1)) : asTyped(command, args)}`,
    );
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: repository,
    env: {
      ...environment,
      GIT_CONFIG_GLOBAL: join(repository, '..', 'none'),
      FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
    },
    encoding: 'utf8',
  });
  const output = `${stdout}${stderr}`;
  if (show && output.trim()) console.log(output.trimEnd());
  return { status, output };
}

const git = (...args: string[]) => run('git', args);
const quietly = (...args: string[]) => run('git', args, false);

function expect(what: string, holds: boolean): void {
  if (holds) return;
  console.error(`\nThis did not go as it should: ${what}`);
  process.exitCode = 1;
}

function head(): string {
  return quietly('rev-parse', '--verify', '-q', 'HEAD').output.trim();
}

try {
  quietly('init', '-q', '-b', 'main');
  quietly('config', 'user.name', 'A Developer');
  quietly('config', 'user.email', 'developer@example.invalid');
  const keys = awsKeyPair(Date.now());
  mkdirSync(join(repository, 'config/initializers'), { recursive: true });
  writeFileSync(
    join(repository, 'Gemfile'),
    "source 'https://rubygems.org'\ngem 'carrierwave'\ngem 'fog-aws'\n",
  );
  writeFileSync(
    join(repository, initializer),
    `CarrierWave.configure do |config|
  config.fog_provider = 'fog/aws'
  config.fog_credentials = {
    provider:              'AWS',
    aws_access_key_id:     '${keys.id}',
    aws_secret_access_key: '${keys.secret}',
    region:                'ap-northeast-1'
  }
  config.fog_directory = 'my-uploads'
end
`,
  );
  say(`A new Rails repository, with an AWS key pair (made up just now) in ${initializer}.`);

  expect('install', run(process.execPath, [keyguard, 'install']).status === 0);
  git('add', '.');
  const refused = git('commit', '-m', 'Upload to S3');
  expect('the commit was to be refused', refused.status !== 0 && head() === '');
  expect(
    'no secret in the output',
    !refused.output.includes(keys.id) && !refused.output.includes(keys.secret),
  );

  say('The key replaced as advised:');
  const report = run(process.execPath, [keyguard, '--staged', '--format', 'json'], false).output;
  const text = readFileSync(join(repository, initializer), 'utf8').split('\n');
  for (const { fix, line } of replacements(report)) {
    text[line - 1] = fix;
    console.log(`  ${fix.trim()}`);
  }
  writeFileSync(join(repository, initializer), text.join('\n'));
  git('add', initializer);
  const accepted = git('commit', '-m', 'Upload to S3');
  expect('the commit was to be accepted', accepted.status === 0 && head() !== '');
  if (!process.exitCode) say('Refused with the key in it, accepted without. That is the main job.');
} finally {
  rmSync(repository, { recursive: true, force: true });
}

/** The replaced lines that the JSON report advises: `fix.after` holds the lines from the finding's first line on. */
function replacements(report: string): { line: number; fix: string }[] {
  const { findings } = JSON.parse(report);
  return findings.flatMap((finding: { line: number; fix: { after: string } }) =>
    finding.fix.after.split('\n').map((fix, index) => ({ line: finding.line + index, fix })),
  );
}
