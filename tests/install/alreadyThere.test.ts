import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createRepository, removeRepositories, temporaryFolder } from '../support/repository.ts';
import { carrierwave, install } from './support/keyguard.ts';

afterAll(removeRepositories);

test('what is in tracked files is listed once, with how far it has got, and install does not fail for it', () => {
  const repository = createRepository();
  const [pushed, committed, staged, untracked] = [carrierwave(), carrierwave(), carrierwave(), carrierwave()];
  repository.commit({ 'config/pushed.rb': pushed.text });
  const remote = join(temporaryFolder(), 'remote.git');
  repository.git('init', '-q', '--bare', remote);
  repository.git('remote', 'add', 'origin', remote);
  repository.git('push', '-q', 'origin', 'HEAD:refs/heads/main');
  repository.git('fetch', '-q');
  repository.commit({ 'config/committed.rb': committed.text });
  repository.write('config/staged.rb', staged.text);
  repository.git('add', '.');
  repository.write('untracked.rb', untracked.text);
  const { status, stdout, stderr } = install(repository.root);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^Already in this repository \(a commit that adds what is staged is stopped; .*is not\):$/m,
  );
  expect(stdout).toMatch(/config\/pushed\.rb:3: AWS.*pushed, so replace and rotate/);
  expect(stdout).toMatch(/config\/committed\.rb:3: AWS.*on no remote/);
  expect(stdout).toMatch(/config\/staged\.rb:3: AWS.*in no commit/);
  expect(stdout).not.toContain('untracked.rb');
  for (const { secret } of [pushed, committed, staged]) expect(stdout).not.toContain(secret);
});

test('where all is staged, or nothing is, the head says what becomes of a commit', () => {
  const staged = createRepository();
  staged.write('a.rb', carrierwave().text);
  staged.git('add', '.');
  expect(install(staged.root).stdout).toMatch(/^Already staged \(a commit that adds them is stopped\):$/m);
  const committed = createRepository();
  committed.commit({ 'a.rb': carrierwave().text });
  expect(install(committed.root).stdout).toMatch(/^Already .* leaves them as they are is not stopped\):$/m);
});

test('a long list is cut; a clean repository gets none', () => {
  const repository = createRepository();
  expect(install(repository.root).stdout).not.toContain('Already');
  const files = Array.from({ length: 13 }, (_, index) => [`file-${index}.rb`, carrierwave().text]);
  repository.commit(Object.fromEntries(files));
  const { stdout } = install(repository.root);
  expect(stdout.match(/^ {2}file-/gm)).toHaveLength(10);
  expect(stdout).toContain('and 3 more');
});

test('each is one line, whatever the file is called; the command that shows all works here', () => {
  const repository = createRepository();
  repository.commit({ 'a\nb.rb': carrierwave().text });
  const { stdout } = install(repository.root);
  expect(stdout).toMatch(/^ {2}a\\nb\.rb:3: AWS/m);
  expect(stdout).toMatch(/^ {2}To see all of them: git keyguard scan \.$/m);
  expect(repository.tryGit(['keyguard', 'scan', '.'])).toMatchObject({ status: 1 });
});

test('as a script nothing is looked at', () => {
  const repository = createRepository();
  repository.commit({ 'a.rb': carrierwave().text });
  expect(install(repository.root, { npm_lifecycle_event: 'prepare' }).stdout).toBe('');
});

test('where it cannot look, it says so and install still succeeds', () => {
  const repository = createRepository();
  repository.write('.keyguard/allow.toml', 'broken [');
  const { status, stdout } = install(repository.root);
  expect(status).toBe(0);
  expect(stdout).toContain('could not be looked at');
});

test('where git cannot tell the reach of them, they are listed all the same, and nothing is claimed', () => {
  const repository = createRepository();
  repository.commit({ 'config/a.rb': carrierwave().text });
  // A ref that names an object which is not there.
  repository.write('.git/refs/remotes/origin/main', `${'1'.repeat(40)}\n`);
  const { status, stdout } = install(repository.root);
  expect(status).toBe(0);
  expect(stdout).toMatch(/config\/a\.rb:3: AWS.*replace it, and rotate it if it was ever pushed/);
  expect(stdout).toContain('could not be found out');
  expect(stdout).not.toContain('in no commit');
});
