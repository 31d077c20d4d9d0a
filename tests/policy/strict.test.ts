import { afterAll, expect, test } from '@jest/globals';
import { createRepository, removeRepositories, type TestRepository } from '../support/repository.ts';
import { sampleOf } from '../support/secrets.ts';

afterAll(removeRepositories);

const config = '.keyguard/config.toml';
const allow = '.keyguard/allow.toml';
const code = (seed = 1, comment = '') => `const token = "${sampleOf('npm-access-token', seed)}";${comment}\n`;
const entryFor = (path: string) =>
  `version = 1\n\n[[allow]]\npath = "${path}"\nrule = "npm-access-token"\nreason = "made up"\n`;

function guarded(files: Readonly<Record<string, string>>): TestRepository {
  const repository = createRepository();
  repository.commit({ 'README.md': 'nothing\n', ...files });
  repository.guard();
  repository.guard('pre-merge-commit');
  return repository;
}

function commit(repository: TestRepository, files: Readonly<Record<string, string>>) {
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.git('add', '--all');
  return repository.tryGit(['commit', '-m', 'change']);
}

test('an exception needs a commit of its own', () => {
  const repository = guarded({ [config]: 'strict = true\n' });
  const refused = commit(repository, { [allow]: entryFor('a.js'), 'a.js': code() });
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('commit the exception on its own first');
  expect(refused.stderr).not.toContain('stage it');
  repository.git('reset', '-q', 'a.js');
  const first = repository.tryGit(['commit', '-m', 'the exception']);
  expect(first.status).toBe(0);
  expect(first.stderr).toContain('this commit changes the policy: .keyguard/allow.toml');
  repository.git('add', 'a.js');
  expect(repository.tryGit(['commit', '-m', 'the secret']).status).toBe(0);
});

test('it cannot be switched off on the way', () => {
  for (const change of ['strict = false\nexclude = ["a.js"]\n', '', 'exclude = ["a.js"]\n']) {
    const repository = guarded({ [config]: 'strict = true\n' });
    const refused = commit(repository, { [config]: change, 'a.js': code() });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('strict = true: this commit is judged by the policy before it');
  }
  const repository = guarded({ [config]: 'strict = true\n' });
  repository.git('rm', '-q', config);
  expect(commit(repository, { 'a.js': code() }).status).toBe(1);
});

test('switched on by the commit itself, it counts at once', () => {
  const repository = guarded({});
  expect(commit(repository, { [config]: 'strict = true\nexclude = ["a.js"]\n', 'a.js': code() }).status).toBe(
    1,
  );
});

test('switched off by a commit of its own, it is off', () => {
  const repository = guarded({ [config]: 'strict = true\n' });
  expect(commit(repository, { [config]: 'strict = false\n' }).status).toBe(0);
  expect(commit(repository, { [allow]: entryFor('a.js'), 'a.js': code() }).status).toBe(0);
});

test('a pattern that the commit takes out still finds', () => {
  const pattern = '.keyguard/patterns/acme.toml';
  const text = `title = "Acme"\ndocs = "https://acme.example/t"\n[[secrets]]\nid = "acme-token"\ntitle = "Acme token"\nformat = "acmet_{base62:24}"\nenv = "ACME_TOKEN"\n`;
  const secret = `a = "acmet_${sampleOf('npm-access-token').slice(4, 28)}"\n`;
  const repository = guarded({ [config]: 'strict = true\n', [pattern]: text });
  repository.git('rm', '-q', pattern);
  expect(commit(repository, { 'a.rb': secret }).status).toBe(1);
});

test('a marker of the same commit counts for nothing, one that was there does', () => {
  const comment = ' // keyguard:allow npm-access-token -- made up';
  const repository = guarded({ [config]: 'strict = true\n' });
  const refused = commit(repository, { 'a.js': code(1, comment) });
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('the marker counts for nothing yet');
  repository.git('commit', '-qm', 'past the guard', '--no-verify');
  expect(commit(repository, { 'a.js': `// more\n${code(1, comment)}` }).status).toBe(0);
});

test('a broken policy does not get in, and one that is in can be mended', () => {
  const repository = guarded({ [config]: 'strict = true\n' });
  repository.write(allow, 'version = 1\n[[allow]]\n');
  repository.git('add', '.');
  expect(repository.keyguard().status).toBe(2);
  repository.git('commit', '-qm', 'past the guard', '--no-verify');
  expect(commit(repository, { [allow]: 'version = 1\n' }).status).toBe(0);
  repository.commit({ [config]: 'broken' });
  expect(commit(repository, { [config]: 'strict = true\n' }).status).toBe(0);
});

test('the first commit has nothing before it', () => {
  const repository = createRepository();
  repository.guard();
  expect(
    commit(repository, { [config]: 'strict = true\n', [allow]: entryFor('a.js'), 'a.js': code() }).status,
  ).toBe(0);
});

test('a merge brings exceptions that its parents hold, both sides', () => {
  const repository = guarded({ [config]: 'strict = true\n', [allow]: 'version = 1\n' });
  repository.git('checkout', '-q', '-b', 'side');
  repository.commit({ [allow]: `${entryFor('side.js')}`, 'side.js': code(1) });
  repository.git('checkout', '-q', 'main');
  repository.commit({ [allow]: `${entryFor('main.js')}`, 'main.js': code(2) });
  expect(repository.tryGit(['merge', '--no-edit', 'side']).status).not.toBe(0);
  const both = `${entryFor('main.js')}\n${entryFor('side.js').replace('version = 1\n', '')}`;
  const merged = commit(repository, { [allow]: both });
  expect([merged.status, merged.stderr]).toEqual([0, expect.stringContaining('changes the policy')]);
  repository.git('checkout', '-q', '-b', 'other', 'HEAD~');
});
