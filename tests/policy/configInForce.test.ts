import { afterAll, describe, expect, test } from '@jest/globals';
import { createRepository, removeRepositories, type TestRepository } from '../support/repository.ts';
import { awsKeyPair, sampleOf } from '../support/secrets.ts';

afterAll(removeRepositories);

const config = '.keyguard/config.toml';
const token = (seed = 1) => sampleOf('npm-access-token', seed);
const code = (seed = 1) => `const token = "${token(seed)}";\n`;

/** A guarded repository whose first commit holds these files. */
function guarded(files: Readonly<Record<string, string>>): TestRepository {
  const repository = createRepository();
  repository.commit({ 'README.md': 'nothing\n', ...files });
  repository.guard();
  return repository;
}

/** Stages files and commits them through the guard. */
function commit(repository: TestRepository, files: Readonly<Record<string, string>>, ...options: string[]) {
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.git('add', '--all');
  return repository.tryGit(['commit', '-m', 'change', ...options]);
}

describe('in a hook and in a scan', () => {
  test('excluded paths are not looked at; a scan says how many', () => {
    const repository = guarded({ [config]: 'exclude = ["vendor/**"]\n' });
    const passed = commit(repository, { 'vendor/a.js': code() });
    expect([passed.status, passed.stderr]).toEqual([0, '']);
    const scan = repository.keyguard(['scan', '.']);
    expect(scan.status).toBe(0);
    expect(scan.stderr).toContain('one file not looked at, because .keyguard/config.toml excludes it');
    expect(commit(repository, { 'src/a.js': code() }).status).toBe(1);
  });

  test('a secret that moves out of an excluded path is new', () => {
    const repository = guarded({ [config]: 'exclude = ["vendor/**"]\n', 'vendor/a.js': code() });
    repository.write('src/b.js', '');
    repository.git('mv', '-f', 'vendor/a.js', 'src/b.js');
    const refused = repository.tryGit(['commit', '-m', 'move']);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('src/b.js:1');
  });

  test('a rule that is switched off finds nothing, others go on', () => {
    const repository = guarded({ [config]: 'disable = ["npm-access-token"]\n' });
    expect(commit(repository, { 'a.js': code() }).status).toBe(0);
    expect(repository.keyguard(['scan', '.', '--threads', '2']).status).toBe(0);
    expect(commit(repository, { 'b.js': `id = "${awsKeyPair().id}"\n` }).status).toBe(1);
  });

  test('what is less sure than asked for is said and does not block', () => {
    const repository = guarded({ [config]: 'confidence = "certain"\n' });
    const password = `db_password = "${sampleOf('npm-access-token', 3).slice(5, 25)}"\n`;
    const passed = commit(repository, { 'a.rb': password });
    expect(passed.status).toBe(0);
    expect(passed.stderr).toContain('does not block: it is only likely');
    const json = repository.keyguard(['scan', '.', '--format', 'json']);
    expect(json.status).toBe(0);
    expect(JSON.parse(json.stdout).findings).toMatchObject([{ status: 'new', blocks: false }]);
    expect(commit(repository, { 'b.js': code() }).status).toBe(1);
  });

  test('its language is spoken', () => {
    const repository = guarded({ [config]: 'language = "ja"\n' });
    const refused = commit(repository, { 'a.js': code() });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/コミット/);
  });

  test('a broken one stops the commit with 2, and names the line', () => {
    const repository = guarded({ [config]: 'strikt = true\n' });
    repository.write('a.txt', 'nothing\n');
    repository.git('add', '.');
    const { status, stderr } = repository.keyguard();
    expect([status, stderr]).toEqual([
      2,
      'keyguard: .keyguard/config.toml:1: unknown key "strikt"; did you mean strict?\n',
    ]);
  });

  test('a hook reads it as staged, a scan from the work tree', () => {
    const repository = guarded({});
    repository.write(config, 'exclude = ["vendor/**"]\n');
    repository.write('vendor/a.js', code());
    repository.git('add', 'vendor');
    expect(repository.keyguard().status).toBe(1);
    expect(repository.keyguard(['scan', '.']).status).toBe(0);
  });
});

describe('limits', () => {
  const large = `${code()}${'// nothing\n'.repeat(400)}`;

  test('what is larger is skipped, said, and counts as 3', () => {
    const repository = guarded({ [config]: 'size-limit = "4 KB"\n' });
    const refused = commit(repository, { 'a.js': large });
    expect(refused.status).toBe(1);
    const { status, stderr } = repository.keyguard();
    expect(status).toBe(3);
    expect(stderr).toContain('larger than the size-limit of 4 KB in .keyguard/config.toml');
    expect(repository.keyguard(['scan', 'a.js']).status).toBe(3);
  });

  test('configured to pass, it is said all the same', () => {
    const repository = guarded({ [config]: 'size-limit = "4 KB"\nskipped = "pass"\n' });
    const passed = commit(repository, { 'a.js': large, 'b.js': 'nothing\n' });
    expect(passed.status).toBe(0);
    expect(passed.stderr).toContain('a.js was not looked at, which the configuration lets pass');
    const scan = repository.keyguard(['scan', '.', '--format', 'json']);
    expect(scan.status).toBe(0);
    expect(JSON.parse(scan.stdout)).toMatchObject({
      skipped: [],
      notices: [expect.stringContaining('a.js')],
    });
    expect(commit(repository, { 'b.js': code() }).status).toBe(1);
  });

  test('a packed object over the limit does not disturb the next', () => {
    const repository = guarded({ [config]: 'size-limit = "4 KB"\nskipped = "pass"\n' });
    repository.write('a.js', 'x'.repeat(3_000_000));
    repository.write('b.js', code());
    repository.git('add', '.');
    repository.git('-c', 'gc.pruneExpire=never', 'repack', '-q', '-a', '-d', '--keep-unreachable');
    const { status, stderr } = repository.keyguard();
    expect(status).toBe(1);
    expect(stderr).toContain('b.js:1');
  });

  test('a time that is over leaves the rest unseen', () => {
    const repository = guarded({ [config]: 'time-budget = "0.001 ms"\n' });
    repository.write('a.js', code());
    repository.git('add', '.');
    const { status, stderr } = repository.keyguard();
    expect(status).toBe(3);
    expect(stderr).toContain('the time-budget of 0.001 ms in .keyguard/config.toml was used up');
    expect(repository.keyguard(['scan', '.']).status).toBe(3);
  });

  test('an object that cannot be read is never let pass', () => {
    const repository = guarded({ [config]: 'skipped = "pass"\n' });
    const oid = '1234567890123456789012345678901234567890';
    repository.git('update-index', '--add', '--cacheinfo', `100644,${oid},gone.txt`);
    expect(repository.keyguard().status).toBe(3);
  });
});

describe('a commit that changes the policy', () => {
  test('is announced', () => {
    const repository = guarded({});
    const passed = commit(repository, { [config]: 'exclude = ["vendor/**"]\n' });
    expect(passed.status).toBe(0);
    expect(passed.stderr).toContain('this commit changes the policy: .keyguard/config.toml');
    const gone = repository.tryGit(['rm', '-rq', '.keyguard']);
    expect(gone.status).toBe(0);
    expect(repository.tryGit(['commit', '-m', 'gone']).stderr).toContain('this commit changes the policy');
  });

  test.each([
    ['excludes its own secret', 'exclude = ["vendor/**"]\n', 'vendor/a.js'],
    ['switches off the rule of its own secret', 'disable = ["npm-access-token"]\n', 'a.js'],
    ['asks for more confidence than its own secret has', 'confidence = "certain"\n', 'a.rb'],
    ['sets a limit that its own secret is over', 'size-limit = "10 B"\nskipped = "pass"\n', 'a.js'],
    ['honours a marker on its own secret', 'markers = ["gitleaks:allow"]\n', 'marked.js'],
  ])('%s: loudly', (_, text, path) => {
    const content = {
      'a.rb': `db_password = "${sampleOf('npm-access-token', 3).slice(5, 25)}"\n`,
      'marked.js': `const token = "${token()}"; // gitleaks:allow\n`,
    }[path];
    const repository = guarded({});
    const passed = commit(repository, { [config]: text, [path]: content ?? code() });
    expect(passed.status).toBe(0);
    expect(passed.stderr).toMatch(
      path === 'marked.js'
        ? /this commit adds a marker at marked\.js:1/
        : /THIS COMMIT ALLOWS ITS OWN SECRET/,
    );
    expect(passed.stderr).toContain(`${path}:1`);
  });

  test('that has nothing to do with the secret in it does not shout', () => {
    const repository = guarded({ 'vendor/a.js': code() });
    const passed = commit(repository, {
      [config]: 'exclude = ["vendor/**"]\n',
      'vendor/a.js': `// old\n${code()}`,
    });
    expect(passed.status).toBe(0);
    expect(passed.stderr).not.toContain('ALLOWS ITS OWN');
  });

  test('a merge that takes the policy of one side changes none', () => {
    const repository = guarded({});
    repository.guard('pre-merge-commit');
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ [config]: 'exclude = ["vendor/**"]\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'c.txt': 'main\n' });
    const merged = repository.tryGit(['merge', '--no-edit', 'side']);
    expect(merged.status).toBe(0);
    expect(merged.stderr).not.toContain('changes the policy');
  });
});
