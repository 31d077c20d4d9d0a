import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { run } from '../../src/commands/allow.ts';
import { scanStaged } from '../../src/commands/scanStaged.ts';
import { workTreePolicy } from '../../src/files/workTreePolicy.ts';
import { openRepository } from '../../src/git/repository.ts';
import { fingerprints } from '../../src/policy/fingerprint.ts';
import { allowanceOf, readPolicy } from '../../src/policy/policy.ts';
import { createRepository, removeRepositories, type TestRepository } from '../support/repository.ts';
import { awsKeyPair } from '../support/secrets.ts';

afterAll(removeRepositories);

let repository: TestRepository;
let output: string;
beforeEach(() => {
  repository = createRepository();
  output = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const pair = awsKeyPair();
const other = awsKeyPair(2);
const initializer = ({ id, secret } = pair) => `CarrierWave.configure do |config|
  config.fog_credentials = {
    aws_access_key_id: "${id}",
    aws_secret_access_key: "${secret}",
  }
end
`;
const file = 'config/initializers/carrierwave.rb';

function stage(path = file, content = initializer()) {
  repository.write(path, content);
  repository.git('add', '--', path);
}

/** Path and fingerprint of each finding in what is staged. */
async function staged(): Promise<[path: string, fingerprint: string][]> {
  const { found } = await scanStaged(await openRepository(repository.root));
  return [...found].flatMap(([path, candidates]) =>
    fingerprints(path, candidates).map((name): [string, string] => [path, name]),
  );
}

/** Whether the allow file of the work tree allows all of a staged file. */
async function allows(path: string): Promise<boolean> {
  const scan = await scanStaged(await openRepository(repository.root));
  const policy = await readPolicy(workTreePolicy(repository.root), scan.ruleSet.ids);
  const { parts } = await policy.exceptions(path, scan.found.get(path) ?? []);
  return parts.length > 0 && parts.every((each) => allowanceOf(each) !== null);
}

const allow = (fingerprint: string, more: Partial<Parameters<typeof run>[0]> = {}) =>
  run({ fingerprint, reason: 'of the sandbox', cwd: repository.root, ...more });

const allowFile = () => repository.read('.keyguard/allow.toml').toString();

test('it writes an entry that allows the finding, and says what to stage', async () => {
  stage();
  const [[, fingerprint]] = (await staged()) as [[string, string]];
  const status = repository.git('status', '--porcelain');
  expect(await allow(fingerprint, { owner: 'Kim', expires: '2999-12-31' })).toBe(0);
  expect(await allows(file)).toBe(true);
  expect(output).toContain('git add .keyguard/allow.toml');
  expect(repository.git('status', '--porcelain')).toBe(`${status}\n?? .keyguard/`);
  const text = allowFile();
  for (const line of [
    `path = "${file}"`,
    'reason = "of the sandbox"',
    'owner = "Kim"',
    'expires = 2999-12-31',
  ])
    expect(text).toContain(line);
  for (const secret of [pair.id, pair.secret]) expect(text + output).not.toContain(secret);
});

test('an entry is for one file: a copy elsewhere stays a finding', async () => {
  stage();
  stage('copy.rb');
  const [[path, fingerprint]] = (await staged()).filter(([path]) => path === 'copy.rb') as [[string, string]];
  await allow(fingerprint);
  expect([path, await allows('copy.rb'), await allows(file)]).toEqual(['copy.rb', true, false]);
});

test('everywhere: copies in other files pass, another value does not', async () => {
  stage();
  stage('copy.rb');
  stage('other.rb', initializer(other));
  const [[, fingerprint]] = (await staged()) as [[string, string]];
  await allow(fingerprint, { everywhere: true });
  expect([await allows(file), await allows('copy.rb'), await allows('other.rb')]).toEqual([
    true,
    true,
    false,
  ]);
  for (const secret of [pair.id, pair.secret]) expect(allowFile() + output).not.toContain(secret);
  const before = allowFile();
  await allow(fingerprint, { everywhere: true });
  expect(allowFile()).toBe(before);
});

test('everywhere, though it is allowed in its file already', async () => {
  stage();
  stage('copy.rb');
  const [[, fingerprint]] = (await staged()).filter(([path]) => path === file) as [[string, string]];
  await allow(fingerprint);
  expect(await allows('copy.rb')).toBe(false);
  await allow(fingerprint, { everywhere: true });
  expect(await allows('copy.rb')).toBe(true);
});

test('of two findings in a file, one', async () => {
  stage(file, initializer() + '\n'.repeat(40) + initializer(other));
  const all = await staged();
  expect(all.length).toBe(2);
  await allow(all[1]![1]);
  expect(await allows(file)).toBe(false);
  await allow(all[0]![1]);
  expect(await allows(file)).toBe(true);
});

test('what stands in the file stays, and the salt with it', async () => {
  stage(file, initializer() + '\n'.repeat(40) + initializer(other));
  const all = await staged();
  await allow(all[0]![1]);
  const before = `# ours\r\n${allowFile()}`;
  repository.write('.keyguard/allow.toml', before);
  chmodSync(join(repository.root, '.keyguard/allow.toml'), 0o600);
  await allow(all[1]![1]);
  expect(allowFile().startsWith(before)).toBe(true);
  expect(statSync(join(repository.root, '.keyguard/allow.toml')).mode & 0o777).toBe(0o600);
  expect(await allows(file)).toBe(true);
});

test('what is allowed already is not allowed twice', async () => {
  stage();
  const [[, fingerprint]] = (await staged()) as [[string, string]];
  await allow(fingerprint);
  const before = allowFile();
  output = '';
  expect(await allow(fingerprint)).toBe(0);
  expect(allowFile()).toBe(before);
  expect(output).toContain('allowed already');
});

test('it looks at what is staged, not at the work tree', async () => {
  stage();
  const [[, fingerprint]] = (await staged()) as [[string, string]];
  repository.write(file, 'clean');
  await allow(fingerprint);
  expect(await allows(file)).toBe(true);
});

test('from a subfolder, in a file with a name that is a glob', async () => {
  const path = 'a b/[x]{y,z}*?.rb';
  stage(path);
  const [[, fingerprint]] = (await staged()) as [[string, string]];
  await allow(fingerprint, { cwd: join(repository.root, 'a b') });
  expect(await allows(path)).toBe(true);
  expect(output).toContain('git add :/.keyguard/allow.toml');
});

describe('wrong arguments change nothing', () => {
  test.each([
    ['an empty reason', { reason: ' \n' }, 'needs a reason'],
    ['the reason as the report prints it', { reason: '...' }, 'needs a reason'],
    ['an empty owner', { owner: ' ' }, '--owner is empty'],
    ['a day that is not', { expires: '2999-02-30' }, 'no day that exists'],
    ['a day that is over', { expires: '2020-01-01' }, 'over already'],
    ['no fingerprint', { fingerprint: 'config/a.rb' }, 'is the 12 hex digits'],
    ['a secret in the place of the fingerprint', { fingerprint: pair.secret }, 'is the 12 hex digits'],
    ['an unknown fingerprint', { fingerprint: '0'.repeat(12) }, 'there are '],
    ['a reason with the secret', { reason: `it is ${pair.secret}` }, 'must not repeat the secret'],
  ])('%s', async (_, more, words) => {
    stage();
    const [[, fingerprint]] = (await staged()) as [[string, string]];
    const error: unknown = await allow(fingerprint, more).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ keyguard: 'usage', message: expect.stringContaining(words) });
    expect((error as Error).message).not.toContain(pair.secret);
    expect(existsSync(join(repository.root, '.keyguard'))).toBe(false);
  });

  test('a mistyped fingerprint names the nearest', async () => {
    stage();
    const [[path, fingerprint]] = (await staged()) as [[string, string]];
    const mistyped = (fingerprint.startsWith('0') ? '1' : '0') + fingerprint.slice(1);
    await expect(allow(mistyped)).rejects.toThrow(`did you mean ${fingerprint} (${path}:3)?`);
  });

  test('nothing staged', async () => {
    await expect(allow('0'.repeat(12))).rejects.toMatchObject({
      keyguard: 'usage',
      message: expect.stringContaining('nothing that is staged holds a secret'),
    });
  });
});

// A limit on the size of files fails as a full disk does.
test('a full disk leaves the tree as before, and ends with 3 and one line', async () => {
  stage();
  const [[, fingerprint]] = (await staged()) as [[string, string]];
  const status = repository.git('status', '--porcelain');
  const limited = `trap '' XFSZ; ulimit -f 0; exec "$@"`;
  const keyguard = resolve('dist/keyguard.cjs');
  const args = [process.execPath, keyguard, 'allow', fingerprint, '--reason', 'of the sandbox'];
  const result = spawnSync('sh', ['-c', limited, 'sh', ...args], { cwd: repository.root, encoding: 'utf8' });
  expect(result.stderr).toMatch(/^keyguard: cannot write .*allow\.toml: .*; nothing was changed\n$/);
  expect([result.status, result.stdout]).toEqual([3, '']);
  expect(repository.git('status', '--porcelain')).toBe(status);
  expect(existsSync(join(repository.root, '.keyguard'))).toBe(false);
});

test('the commit is refused until the exception is staged', async () => {
  repository.guard();
  stage();
  const commit = () => repository.tryGit(['commit', '-m', 'add it']);
  expect(commit().status).not.toBe(0);
  const [[, fingerprint]] = (await staged()) as [[string, string]];
  expect(repository.keyguard(['allow', fingerprint, '--reason', 'of the sandbox'])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('git add .keyguard/allow.toml'),
  });
  const refused = commit();
  expect(refused.status).not.toBe(0);
  expect(refused.stderr).toContain('git add :/.keyguard/allow.toml');
  repository.git('add', '.keyguard/allow.toml');
  const accepted = commit();
  expect(accepted.status).toBe(0);
  expect(accepted.stderr).toContain('of the sandbox');
});

describe('an allow file that cannot be extended stays as it is', () => {
  test.each([
    ['broken', 'version = 1\n[[allow]\n', 'allow.toml:2: is no valid TOML'],
    ['without a reason', 'version = 1\n[[allow]]\nrule = "aws-access-key-id"\n', 'allow.toml:2: reason'],
    ['written inline', 'version = 1\nallow = []\n', 'no valid TOML'],
  ])('%s', async (_, text, words) => {
    stage();
    const [[, fingerprint]] = (await staged()) as [[string, string]];
    repository.write('.keyguard/allow.toml', text);
    await expect(allow(fingerprint)).rejects.toThrow(words);
    expect(allowFile()).toBe(text);
  });

  test('a symbolic link, of the file or of the folder', async () => {
    stage();
    const [[, fingerprint]] = (await staged()) as [[string, string]];
    const outside = join(repository.root, '..', 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(repository.root, '.keyguard'));
    await expect(allow(fingerprint)).rejects.toMatchObject({ keyguard: 'usage' });
    expect(readdirSync(outside)).toEqual([]);
  });
});
