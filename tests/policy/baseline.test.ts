import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createRepository, removeRepositories, type TestRepository } from '../support/repository.ts';
import { awsKeyPair, sampleOf } from '../support/secrets.ts';

afterAll(removeRepositories);

const path = '.keyguard/baseline';
const token = (seed = 1) => sampleOf('npm-access-token', seed);
const code = (...seeds: number[]) =>
  seeds.map((seed) => `export const t${seed} = "${token(seed)}";\n`).join('');
const entries = (repository: TestRepository) =>
  repository
    .read(path)
    .toString()
    .split('\n')
    .filter((line) => line.split('\t').length === 3);

/** A repository with old secrets, recorded and committed. */
function recorded(files: Readonly<Record<string, string>>): TestRepository {
  const repository = createRepository();
  repository.commit(files);
  expect(repository.keyguard(['baseline']).status).toBe(0);
  repository.commit();
  return repository;
}

test('it records what HEAD holds, and a scan reports only what is new', () => {
  const { id, secret } = awsKeyPair();
  const password = `db_password = "${token(9).slice(5, 20)}"\n`;
  const repository = createRepository();
  repository.commit({
    'a.js': code(1, 2),
    'b.rb': password,
    'c.env': `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
  });
  repository.write('untracked.js', code(3));
  const { stdout, status } = repository.keyguard(['baseline']);
  expect(status).toBe(0);
  expect(stdout).toContain('recorded 5 secrets of 3 files');
  expect(stdout).toContain('git add .keyguard/baseline .keyguard/.gitattributes');
  const text = repository.read(path).toString();
  for (const value of [token(1), token(2), id, secret, token(9).slice(5, 20)])
    expect(text).not.toContain(value);
  const scan = repository.keyguard(['scan', '.', '--format', 'json']);
  expect(scan.status).toBe(1);
  const found = JSON.parse(scan.stdout).findings as { file: string; status: string }[];
  expect(found.filter(({ status }) => status === 'new').map(({ file }) => file)).toEqual(['untracked.js']);
});

test('what a commit adds still blocks, what is old does not', () => {
  const repository = recorded({ 'a.js': code(1) });
  repository.guard();
  repository.write('a.js', `// more\n${code(1)}`);
  const old = repository.tryGit(['commit', '-qam', 'old']);
  // What the team has recorded, nobody is told of.
  expect([old.status, old.stderr]).toEqual([0, '']);
  repository.write('a.js', code(1, 2));
  expect(repository.tryGit(['commit', '-qam', 'new']).status).toBe(1);
});

test('what was taken out and comes back is new to a hook, though the baseline still names it', () => {
  const repository = recorded({ 'a.js': code(1) });
  repository.commit({ 'a.js': '' });
  repository.guard();
  repository.write('a.js', code(1));
  expect(repository.tryGit(['commit', '-qam', 'back']).status).toBe(1);
});

test('it only shrinks: run again it forgets what is gone and adds nothing', () => {
  const repository = recorded({ 'a.js': code(1, 2) });
  const before = entries(repository);
  repository.commit({ 'a.js': code(2), 'new.js': code(3) });
  expect(repository.keyguard(['scan', '.']).stderr).toContain('one secret of .keyguard/baseline gone');
  const { stdout } = repository.keyguard(['baseline']);
  expect(stdout).toContain('one secret gone from the repository');
  expect(stdout).toContain('one secret of HEAD not in .keyguard/baseline, and not added');
  const after = entries(repository);
  expect(after.length).toBe(1);
  expect(before).toEqual(expect.arrayContaining(after));
  const again = repository.keyguard(['baseline']).stdout;
  expect(again).toContain('is as it was');
});

test('--add says loudly what no scan will report any more, and so does the commit', () => {
  const repository = recorded({ 'a.js': code(1) });
  repository.commit({ 'new.js': code(3) });
  const { stdout } = repository.keyguard(['baseline', '--add']);
  expect(stdout).toContain('THE BASELINE GROWS BY ONE SECRET');
  expect(stdout).toContain('new.js:1 npm access token');
  expect(repository.keyguard(['scan', '.']).status).toBe(0);
  repository.guard();
  repository.git('add', '.');
  const { status, stderr } = repository.tryGit(['commit', '-m', 'wider']);
  expect(status).toBe(0);
  expect(stderr).toContain('THIS COMMIT WIDENS THE BASELINE by one secret');
});

test('the first one is announced without shouting', () => {
  const repository = createRepository();
  repository.commit({ 'a.js': code(1) });
  repository.keyguard(['baseline']);
  repository.guard();
  repository.git('add', '.');
  const { status, stderr } = repository.tryGit(['commit', '-m', 'baseline']);
  expect(status).toBe(0);
  expect(stderr).toContain('this commit records one old secret in .keyguard/baseline');
  expect(stderr).not.toContain('WIDENS');
});

test('it follows a secret that moves with its file', () => {
  const repository = recorded({ 'a.js': code(1) });
  repository.git('mv', 'a.js', 'b.js');
  repository.commit();
  repository.keyguard(['baseline']);
  expect(entries(repository)).toEqual([expect.stringMatching(/^b\.js\t/)]);
  expect(repository.keyguard(['scan', '.']).status).toBe(0);
});

test('it dies with the last secret', () => {
  const repository = recorded({ 'a.js': code(1) });
  repository.commit({ 'a.js': '' });
  const { stdout: last } = repository.keyguard(['baseline']);
  expect(last).toContain('was deleted');
  expect(last).toContain('git add .keyguard/baseline .keyguard/.gitattributes');
  expect(existsSync(join(repository.root, '.keyguard/.gitattributes'))).toBe(false);
  expect(existsSync(join(repository.root, path))).toBe(false);
  expect(repository.keyguard(['baseline']).stdout).toContain('no secret that would have to be recorded');
  expect(existsSync(join(repository.root, path))).toBe(false);
});

test('what is allowed, excluded or too unsure is not recorded', () => {
  const repository = createRepository();
  repository.commit({
    '.keyguard/config.toml': 'exclude = ["vendor/**"]\nconfidence = "certain"\n',
    'vendor/a.js': code(1),
    'b.js': `${code(2).trimEnd()} // keyguard:allow npm-access-token -- made up\n`,
    'c.rb': `db_password = "${token(9).slice(5, 20)}"\n`,
  });
  expect(repository.keyguard(['baseline']).stdout).toContain('Nothing was written');
});

describe('two branches', () => {
  test.each([
    ['that take out neighbours', code(1, 3), code(1, 2), [] as number[]],
    ['that take out the same', code(1), code(1), []],
  ])('%s merge without a conflict', (_, ours, theirs) => {
    const repository = recorded({ 'a.js': code(1, 2, 3) });
    const branch = (name: string, content: string) => {
      repository.git('checkout', '-q', '-B', name, 'main');
      repository.write('a.js', content);
      repository.git('commit', '-qam', 'less');
      repository.keyguard(['baseline']);
      repository.git('commit', '-qam', 'baseline');
    };
    branch('ours', ours);
    branch('theirs', theirs);
    repository.tryGit(['merge', '-q', '--no-edit', 'ours']);
    expect(repository.git('ls-files', '--unmerged', path)).toBe('');
    repository.write('a.js', code(1));
    repository.commit();
    repository.keyguard(['baseline']);
    expect(entries(repository).length).toBe(1);
    expect(repository.keyguard(['scan', '.']).status).toBe(0);
  });

  test('that each made a baseline merge, salts and all', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': code(1), 'b.js': code(2) });
    repository.write('.gitattributes', '.keyguard/baseline merge=union\n');
    repository.commit();
    for (const name of ['ours', 'theirs']) {
      repository.git('checkout', '-q', '-B', name, 'main');
      repository.keyguard(['baseline']);
      repository.commit({ [`${name}.txt`]: name });
    }
    repository.git('merge', '-q', '--no-edit', 'ours');
    expect(
      repository
        .read(path)
        .toString()
        .match(/^salt\t/gm)?.length,
    ).toBe(2);
    expect(repository.keyguard(['scan', '.']).status).toBe(0);
    repository.commit({ 'b.js': '' });
    repository.keyguard(['baseline']);
    expect(repository.keyguard(['scan', '.']).status).toBe(0);
  });
});

describe('what cannot be', () => {
  test('nothing committed', () => {
    const { status, stderr } = createRepository().keyguard(['baseline']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('nothing has been committed yet')]);
  });

  test.each([
    ['a conflict left in it', '<<<<<<< ours\n', 2],
    ['no mark', 'a.js\tnpm-access-token\tplain\n', 2],
    ['another version', '# keyguard baseline 2\n', 2],
    ['no salt', `a.js\tnpm-access-token\thmac:${'0'.repeat(64)}\n`, 2],
  ])('%s', (_, text, code_) => {
    const repository = createRepository();
    repository.commit({ 'a.js': code(1), [path]: text });
    for (const command of [['baseline'], ['scan', '.']]) {
      const { status, stderr } = repository.keyguard(command);
      expect(status).toBe(code_);
      expect(stderr).toMatch(/^keyguard: \.keyguard\/baseline:1: /);
    }
  });

  test('names that end a field or a line', () => {
    const name = '#a\tb\nc\\d.js';
    const repository = createRepository();
    repository.commit({ [name]: code(1) });
    repository.keyguard(['baseline']);
    expect(entries(repository).length).toBe(1);
    expect(repository.keyguard(['scan', '.']).status).toBe(0);
    const before = repository.read(path).toString();
    repository.write(path, before.replaceAll('\n', '\r\n'));
    expect(repository.keyguard(['scan', '.']).status).toBe(0);
  });
});
