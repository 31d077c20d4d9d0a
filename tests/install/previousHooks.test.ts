import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { commitSecret, installHusky, keyguard, script } from './support/keyguard.ts';

afterAll(removeRepositories);

/** A hook that notes how it was started. */
const noting = (log: string, name: string) =>
  `{ echo "${name} [$*]"; case $1 in -) ;; *) cat;; esac; } >> '${log}'`;

function withLog(repository: TestRepository) {
  const log = join(temporaryFolder(), 'log');
  const read = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  return { log, read, clear: () => rmSync(log, { force: true }), repository };
}

describe('hooks of .git/hooks go on running', () => {
  test('before keyguard, with arguments and exit code', () => {
    const repository = createRepository();
    const { log, read } = withLog(repository);
    script(join(repository.root, '.git/hooks/pre-commit'), `echo previous >> '${log}'`);
    script(
      join(repository.root, '.git/hooks/commit-msg'),
      `echo "message $1" >> '${log}'; grep -q good "$1"`,
    );
    const { stdout } = installHusky(repository.root);
    expect(stdout).toContain('.git/hooks/pre-commit');
    expect(stdout).toContain('.git/hooks/commit-msg');
    expect(repository.tryGit(['commit', '--allow-empty', '-m', 'bad']).status).toBe(1);
    expect(repository.tryGit(['commit', '--allow-empty', '-m', 'good']).status).toBe(0);
    expect(read()).toBe('previous\nmessage .git/COMMIT_EDITMSG\n'.repeat(2));
    expect(commitSecret(repository).status).toBe(1);
  });

  test('a previous pre-commit that refuses ends the commit', () => {
    const repository = createRepository();
    script(join(repository.root, '.git/hooks/pre-commit'), 'echo no >&2; exit 7');
    installHusky(repository.root);
    const { status, stderr } = repository.tryGit(['commit', '--allow-empty', '-m', 'm']);
    expect(status).toBe(1);
    expect(stderr).toBe('no\n');
  });

  test('pre-push: standard input reaches the previous hook and husky’s, as often as there are any', () => {
    const remote = createRepository();
    remote.git('config', 'receive.denyCurrentBranch', 'ignore');
    const repository = createRepository();
    const { log, read, clear } = withLog(repository);
    script(join(repository.root, '.git/hooks/pre-push'), noting(log, 'previous'));
    installHusky(repository.root);
    repository.write('.husky/pre-push', noting(log, 'husky'));
    const head = repository.commit();
    clear();
    const line = `HEAD ${head} refs/heads/one ${'0'.repeat(40)}\n`;
    repository.git('push', '-q', remote.root, 'HEAD:refs/heads/one');
    const called = `[${remote.root} ${remote.root}]\n${line}`;
    expect(read()).toBe(`previous ${called}husky ${called}`);

    // Nothing that is read, and much of it.
    script(join(repository.root, '.git/hooks/pre-push'), 'exit 0');
    clear();
    const refs = Array.from({ length: 3000 }, (_, index) => `HEAD:refs/heads/branch-${index}`);
    repository.git('push', '-q', remote.root, ...refs);
    expect(read().split('\n')).toHaveLength(3002);

    script(join(repository.root, '.git/hooks/pre-push'), 'exit 5');
    expect(repository.tryGit(['push', '-q', remote.root, 'HEAD:refs/heads/two']).status).not.toBe(0);
  });

  test('after the fact, the failure of one does not keep the others from running', () => {
    const repository = createRepository();
    const { log, read } = withLog(repository);
    script(join(repository.root, '.git/hooks/post-commit'), `echo previous >> '${log}'; exit 1`);
    script(join(repository.root, '.git/hooks/post-rewrite'), `cat >> '${log}'; exit 1`);
    installHusky(repository.root);
    repository.write('.husky/post-commit', `echo husky >> '${log}'`);
    repository.write('.husky/post-rewrite', `cat >> '${log}'`);
    const first = repository.commit();
    expect(read()).toBe('previous\nhusky\n');
    repository.git('commit', '-q', '--amend', '-m', 'other');
    const rewritten = `${first} ${repository.git('rev-parse', 'HEAD')}\n`;
    expect(read()).toBe(`previous\nhusky\n`.repeat(2) + rewritten.repeat(2));
  });

  test('a hook that is added later, and one that is a link; not one that git would not run', () => {
    const repository = createRepository();
    const { log, read } = withLog(repository);
    installHusky(repository.root);
    script(join(repository.root, 'tools/hook'), `echo link >> '${log}'`);
    symlinkSync('../../tools/hook', join(repository.root, '.git/hooks/pre-commit'));
    writeFileSync(join(repository.root, '.git/hooks/post-commit'), `#!/bin/sh\necho never >> '${log}'\n`);
    repository.git('commit', '-q', '--allow-empty', '-m', 'm');
    expect(read()).toBe('link\n');
  });

  test('hooks that husky does not shim get a shim, and install says so', () => {
    const repository = createRepository();
    const { log, read } = withLog(repository);
    script(
      join(repository.root, '.git/hooks/reference-transaction'),
      `echo "transaction $1" >> '${log}'; cat > /dev/null`,
    );
    script(join(repository.root, '.git/hooks/post-index-change'), `echo "index $*" >> '${log}'`);
    const { stdout } = installHusky(repository.root);
    expect(stdout).toMatch(/husky does not call these.*post-index-change.*reference-transaction/);
    repository.commit({ 'a.txt': 'a' });
    expect(read()).toContain('transaction committed\n');
    expect(read()).toMatch(/^index [01] [01]$/m);
  });

  test('a push into this repository runs its receiving hooks, with their input', () => {
    const repository = createRepository();
    const { log, read } = withLog(repository);
    for (const name of ['pre-receive', 'post-receive'])
      script(join(repository.root, '.git/hooks', name), noting(log, name));
    script(join(repository.root, '.git/hooks/update'), `case $1 in *refused) exit 1;; esac`);
    installHusky(repository.root);
    const head = repository.commit();
    repository.git('push', '-q', '.', 'HEAD:refs/heads/other');
    const line = `${'0'.repeat(40)} ${head} refs/heads/other\n`;
    expect(read()).toBe(`pre-receive []\n${line}post-receive []\n${line}`);
    expect(repository.tryGit(['push', '-q', '.', 'HEAD:refs/heads/refused']).status).not.toBe(0);
  });
});

describe('an earlier core.hooksPath', () => {
  test('a committed folder goes on, branch by branch', () => {
    const repository = createRepository();
    const { log, read, clear } = withLog(repository);
    script(join(repository.root, '.githooks/pre-commit'), `echo one >> '${log}'`);
    repository.git('config', 'core.hooksPath', '.githooks');
    installHusky(repository.root);
    repository.commit();
    repository.git('checkout', '-q', '-b', 'two');
    script(join(repository.root, '.githooks/pre-commit'), `echo two >> '${log}'`);
    clear();
    repository.git('commit', '-qam', 'two');
    repository.git('checkout', '-q', 'main');
    repository.git('commit', '-q', '--allow-empty', '-m', 'one');
    expect(read()).toBe('two\none\n');
    expect(commitSecret(repository).status).toBe(1);
    keyguard(repository.root, ['uninstall']);
    expect(repository.git('config', 'core.hooksPath')).toBe('.githooks');
  });

  test.each(['global', 'system'])('one of the %s configuration, with ~ in it', (scope) => {
    const repository = createRepository();
    const { log, read } = withLog(repository);
    const home = temporaryFolder();
    script(join(home, 'my hooks/pre-commit'), `echo mine >> '${log}'`);
    writeFileSync(join(home, 'config'), '[core]\n\thooksPath = ~/my hooks\n');
    const environment = {
      HOME: home,
      ...(scope === 'global'
        ? { GIT_CONFIG_GLOBAL: join(home, 'config') }
        : { GIT_CONFIG_SYSTEM: join(home, 'config'), GIT_CONFIG_NOSYSTEM: '0' }),
    };
    installHusky(repository.root, environment);
    expect(repository.tryGit(['commit', '-q', '--allow-empty', '-m', 'm'], environment).status).toBe(0);
    expect(read()).toBe('mine\n');
    keyguard(repository.root, ['uninstall'], environment);
    expect(repository.tryGit(['config', '--local', 'core.hooksPath']).status).toBe(1);
  });

  test('several values, and /dev/null: taken out, and back with uninstall', () => {
    const repository = createRepository();
    repository.git('config', '--add', 'core.hooksPath', '.githooks');
    repository.git('config', '--add', 'core.hooksPath', '/dev/null');
    installHusky(repository.root);
    expect(commitSecret(repository).status).toBe(1);
    expect(installHusky(repository.root).stdout).toContain('nothing was changed');
    keyguard(repository.root, ['uninstall']);
    expect(repository.git('config', '--get-all', 'core.hooksPath')).toBe('.githooks\n/dev/null');
  });

  test('husky 9 is there: its hooks run once, .git/hooks stays out of play, its shims come back with uninstall', () => {
    const repository = createRepository();
    const { log, read } = withLog(repository);
    const shim = '#!/usr/bin/env sh\n. "$(dirname "$0")/h"';
    repository.write('.husky/_/h', readFileSync(join(import.meta.dirname, '../../node_modules/husky/husky')));
    script(join(repository.root, '.husky/_/pre-commit'), '');
    repository.write('.husky/_/pre-commit', shim);
    repository.git('config', 'core.hooksPath', '.husky/_');
    script(join(repository.root, '.git/hooks/pre-commit'), `echo dormant >> '${log}'`);
    repository.write('.husky/pre-commit', `echo husky >> '${log}'\n`);
    installHusky(repository.root);
    repository.git('commit', '-q', '--allow-empty', '-m', 'm');
    expect(read()).toBe('husky\n');
    expect(repository.read('.husky/_/pre-commit').toString()).not.toBe(shim);
    keyguard(repository.root, ['uninstall']);
    expect(repository.read('.husky/_/pre-commit').toString()).toBe(shim);
    expect(repository.git('config', 'core.hooksPath')).toBe('.husky/_');
    expect(existsSync(join(repository.root, '.husky/_/keyguard'))).toBe(false);
  });

  test('husky 8 (core.hooksPath=.husky): its hooks run once', () => {
    const repository = createRepository();
    const { log, read } = withLog(repository);
    script(join(repository.root, '.husky/pre-commit'), `echo husky >> '${log}'`);
    repository.git('config', 'core.hooksPath', '.husky');
    installHusky(repository.root);
    repository.git('commit', '-q', '--allow-empty', '-m', 'm');
    expect(read()).toBe('husky\n');
    expect(commitSecret(repository).status).toBe(1);
    keyguard(repository.root, ['uninstall']);
    expect(repository.git('config', 'core.hooksPath')).toBe('.husky');
  });

  test('one that beats ours (an included file): install fails with one line, and all is as before', () => {
    const repository = createRepository();
    const included = join(temporaryFolder(), 'config');
    writeFileSync(included, '[core]\n\thooksPath = elsewhere\n');
    const config = readFileSync(join(repository.root, '.git/config'), 'utf8');
    writeFileSync(
      join(repository.root, '.git/config'),
      `${config}[core]\n\thooksPath = first\n[include]\n\tpath = ${included}\n`,
    );
    const before = readFileSync(join(repository.root, '.git/config'), 'utf8');
    const { status, stderr } = keyguard(repository.root, ['install']);
    expect(status).toBe(3);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(included);
    expect(readFileSync(join(repository.root, '.git/config'), 'utf8')).toBe(before);
    expect(existsSync(join(repository.root, '.husky'))).toBe(false);
    expect(existsSync(join(repository.root, '.git/keyguard'))).toBe(false);
  });
});

test('a stranger in husky’s folder is kept and run; once, where it runs already', () => {
  const repository = createRepository();
  const { log, read } = withLog(repository);
  installHusky(repository.root);
  script(join(repository.root, '.husky/_/commit-msg'), `echo stranger >> '${log}'`);
  script(join(repository.root, '.git/hooks/post-commit'), `echo twin >> '${log}'`);
  script(join(repository.root, '.husky/_/post-commit'), `echo twin >> '${log}'`);
  installHusky(repository.root);
  repository.git('commit', '-q', '--allow-empty', '-m', 'm');
  expect(read()).toBe('stranger\ntwin\n');
  expect(installHusky(repository.root).stdout).toContain('nothing was changed');
  keyguard(repository.root, ['uninstall']);
  repository.git('commit', '-q', '--allow-empty', '-m', 'm');
  expect(read()).toBe('stranger\ntwin\n'.repeat(2));
});
