import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
} from '../support/repository.ts';
import { awsKeyPair, sampleOf } from '../support/secrets.ts';

afterAll(removeRepositories);

const { id, secret } = awsKeyPair(7);
const leak = `aws_access_key_id = "${id}"\naws_secret_access_key = "${secret}"\n`;

/** Files with findings, by `keyguard scan … --format json`. */
function found(repository: ReturnType<typeof createRepository>, ...args: string[]) {
  const { status, stdout, stderr } = repository.keyguard(['scan', ...args, '--format', 'json']);
  const report = JSON.parse(stdout);
  const files = report.findings.map(({ file }: { file: string }) => file);
  return { status, stderr, report, files: [...new Set<string>(files)].sort() };
}

describe('keyguard scan', () => {
  test('passes a folder without secrets in silence', () => {
    const repository = createRepository();
    repository.commit({ 'a.txt': 'nothing here\n' });
    expect(repository.keyguard(['scan', '.'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('without a path looks at the current folder; a path as reports show it is understood there', () => {
    const repository = createRepository();
    repository.commit({ 'a.py': leak, 'sub/b.py': leak });
    const below = repositoryAt(join(repository.root, 'sub'));
    expect(found(repository).files).toEqual(['a.py', 'sub/b.py']);
    expect(found(below).files).toEqual(['sub/b.py']);
    expect(found(below, 'sub/b.py').files).toEqual(['sub/b.py']);
    expect(below.keyguard(['scan', 'sub/c.py']).status).toBe(2);
  });

  test('says how to see it again: the same paths', () => {
    const repository = createRepository();
    repository.commit({ 'a b.py': leak });
    const advice = (...args: string[]) =>
      /keyguard (scan .*) --explain/.exec(repository.keyguard(['scan', ...args]).stderr)?.[1];
    expect(advice()).toBe('scan .');
    expect(advice('a b.py', '--no-ignore')).toBe("scan 'a b.py' --no-ignore");
  });

  test('has a line for each of more broken markers than a call takes arguments', () => {
    const repository = createRepository();
    const markers = 130_000;
    repository.write('a.py', `${sampleOf('npm-access-token')} # keyguard:allow\n`.repeat(markers));
    const { status, stderr } = repository.keyguard(['scan', '.']);
    expect([status, stderr.match(/the marker allows nothing/g)?.length]).toEqual([1, markers]);
  });

  test('looks at the work tree: tracked, changed and untracked files, however old', () => {
    const repository = createRepository();
    repository.commit({ 'old.py': leak, 'changed.py': 'x = 1\n' });
    repository.write('changed.py', leak);
    repository.write('folder/untracked.py', leak);
    expect(found(repository, '.')).toMatchObject({
      status: 1,
      files: ['changed.py', 'folder/untracked.py', 'old.py'],
    });
  });

  test('leaves out what git ignores, unless told otherwise or named', () => {
    const repository = createRepository();
    repository.commit({ '.gitignore': 'ignored/\n' });
    repository.write('ignored/a.py', leak);
    expect(found(repository, '.')).toMatchObject({ status: 0, files: [] });
    expect(found(repository, '.', '--no-ignore')).toMatchObject({ status: 1, files: ['ignored/a.py'] });
    expect(found(repository, 'ignored')).toMatchObject({ status: 1, files: ['ignored/a.py'] });
    expect(found(repository, 'ignored/a.py')).toMatchObject({ status: 1, files: ['ignored/a.py'] });
  });

  test('never looks into a git directory', () => {
    const repository = createRepository();
    repository.write('.git/leak.py', leak);
    expect(found(repository, '.', '--no-ignore')).toMatchObject({ status: 0, files: [] });
  });

  test('looks into nested repositories and submodules by their own rules', () => {
    const repository = createRepository();
    execFileSync('git', ['init', '--quiet', join(repository.root, 'nested')]);
    repository.write('nested/.gitignore', 'hidden.py\n');
    repository.write('nested/hidden.py', leak);
    repository.write('nested/seen.py', leak);
    expect(found(repository, '.')).toMatchObject({ status: 1, files: ['nested/seen.py'] });
  });

  test('names files from the top of the work tree, also from a subfolder', () => {
    const repository = createRepository();
    repository.write('deep/er/a.py', leak);
    expect(found(repositoryAt(join(repository.root, 'deep')), 'er')).toMatchObject({
      files: ['deep/er/a.py'],
    });
  });

  test('names them so below a folder that holds the work tree, too', () => {
    const repository = createRepository();
    repository.commit({ 'src/a.py': leak, 'b.py': leak });
    repository.write('.keyguard/config.toml', 'exclude = ["src/**"]\n');
    const beside = join(repository.root, '../beside.py');
    writeFileSync(beside, leak);
    expect(found(repository, '..')).toMatchObject({ status: 1, files: [beside, 'b.py'].sort() });
    const { report } = found(repository, '..', '.', 'b.py');
    expect(report.findings).toHaveLength(found(repository, '..').report.findings.length);
  });

  test('works outside of a repository', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.py'), leak);
    expect(found(repositoryAt(folder), '.')).toMatchObject({ status: 1, files: ['a.py'] });
    const { stderr } = repositoryAt(folder).keyguard(['scan', '.']);
    expect(stderr).toContain('a.py:');
    // No commit is known of, and there is no place for an exception.
    expect(stderr).not.toMatch(/commit|keyguard allow/);
    repositoryAt(folder).git('init', '-q');
    expect(repositoryAt(folder).keyguard(['scan', '.']).stderr).toMatch(
      /in no commit yet[\s\S]*keyguard allow/,
    );
  });

  test('counts a file once, however often it is named', () => {
    const repository = createRepository();
    repository.write('a.py', leak);
    expect(found(repository, '.', 'a.py', './a.py').report.stats.files).toBe(1);
  });

  test('scans the target of a link as text and does not follow it', () => {
    const repository = createRepository();
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'a.py'), leak);
    symlinkSync(outside, join(repository.root, 'folder-link'));
    symlinkSync(sampleOf('github-personal-access-token'), join(repository.root, 'secret-link'));
    expect(found(repository, '.')).toMatchObject({ status: 1, files: ['secret-link'] });
  });

  test('finds secrets in names with spaces, quotes, line feeds and bytes that are no UTF-8', () => {
    const repository = createRepository();
    const names = ['a b.py', `q"'.py`, 'line\nfeed.py', 'ключ.py'];
    for (const name of names) repository.write(name, leak);
    repository.write(Buffer.from([0x6b, 0xe9, 0x2e, 0x70, 0x79]), leak);
    expect(found(repository, '.').files).toEqual([...names, 'k\\xe9.py'].sort());
    expect(found(repository, '.', '--no-ignore').files).toEqual([...names, 'k\\xe9.py'].sort());
  });

  test('honours the allow file of the work tree', () => {
    const repository = createRepository();
    repository.write('a.py', leak);
    repository.write('b.py', leak);
    const allowed = ['aws-access-key-id', 'aws-secret-access-key'].map(
      (rule) => `[[allow]]\nrule = "${rule}"\npath = "a.py"\nreason = "made up for a test"\n`,
    );
    repository.write('.keyguard/allow.toml', `version = 1\n\n${allowed.join('\n')}`);
    const { status, report } = found(repository, '.');
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([
      { file: 'a.py', status: 'allowed', blocks: false, reason: 'made up for a test' },
      { file: 'b.py', status: 'new', blocks: true },
    ]);
    expect(found(repository, 'a.py').status).toBe(0);
  });

  test('says where a secret has got to; where git cannot tell, what was found counts all the same', () => {
    const repository = createRepository();
    repository.commit({ 'a.py': leak });
    expect(found(repository, '.').report.findings).toMatchObject([{ exposure: 'committed' }]);
    repository.write('.git/refs/heads/broken', `${'1'.repeat(40)}\n`);
    const { status, report } = found(repository, '.');
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([{ file: 'a.py', blocks: true }]);
    expect(report.notices).toEqual([expect.stringContaining('could not be found out')]);
  });

  test('a broken allow file is a usage error, never a pass', () => {
    const repository = createRepository();
    repository.write('.keyguard/allow.toml', '[[allow]\n');
    const { status, stderr } = repository.keyguard(['scan', '.']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^keyguard: \.keyguard\/allow\.toml:1: /);
  });

  test('a path that does not exist is a usage error', () => {
    const repository = createRepository();
    expect(repository.keyguard(['scan', 'nowhere'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'keyguard: there is no file or folder nowhere\n',
    });
  });

  // Reading one's own memory from its start is an error for everybody, the superuser included.
  (process.platform === 'linux' ? test : test.skip)('what cannot be read is named and ends with 3', () => {
    const { status, stderr } = createRepository().keyguard(['scan', '/proc/self/mem']);
    expect(status).toBe(3);
    expect(stderr).toContain('/proc/self/mem');
  });

  test('a folder that ends in a loop of links is no endless scan', () => {
    const repository = createRepository();
    mkdirSync(join(repository.root, 'loop'));
    symlinkSync('..', join(repository.root, 'loop/up'));
    expect(found(repository, '.').status).toBe(0);
  });
});
