import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
} from '../support/repository.ts';
import { commitSecret, guardedRepository, installHusky, keyguard, script } from './support/keyguard.ts';

afterAll(removeRepositories);

const newTree = () => join(temporaryFolder(), 'a tree');

describe('linked work trees', () => {
  test('install equips those that are there, wherever it is started', () => {
    const main = createRepository();
    main.commit({ 'sub/a.txt': 'a' });
    const [one, two] = [newTree(), newTree()];
    main.git('worktree', 'add', '-q', '-b', 'one', one);
    main.git('worktree', 'add', '-q', '--detach', two);
    installHusky(join(one, 'sub'));
    expect(existsSync(join(one, '.husky/pre-commit'))).toBe(true);
    expect(existsSync(join(two, '.husky/pre-commit'))).toBe(false);
    for (const root of [main.root, one, two]) expect(commitSecret(repositoryAt(root)).status).toBe(1);
    expect(repositoryAt(two).git('status', '--porcelain')).toBe('');
  });

  test('a later one equips itself, on any branch', () => {
    const repository = createRepository();
    repository.commit({ 'a.txt': 'a' });
    repository.git('branch', 'old');
    installHusky(repository.root);
    repository.commit();
    const [one, old, third] = [newTree(), newTree(), newTree()];
    repository.git('worktree', 'add', '-q', '-b', 'one', one);
    repository.git('worktree', 'add', '-q', old, 'old');
    for (const root of [one, old]) expect(commitSecret(repositoryAt(root)).status).toBe(1);
    expect(repositoryAt(old).git('status', '--porcelain')).toBe('');
    repositoryAt(old).git('worktree', 'add', '-q', '-b', 'third', third);
    expect(commitSecret(repositoryAt(third)).status).toBe(1);
  });

  test('of a bare repository', () => {
    const origin = createRepository();
    origin.commit({ 'a.txt': 'a' });
    const bare = join(temporaryFolder(), 'bare.git');
    origin.git('clone', '-q', '--bare', origin.root, bare);
    const tree = newTree();
    repositoryAt(bare).git('worktree', 'add', '-q', tree, 'main');
    installHusky(tree);
    const repository = repositoryAt(tree);
    repository.git('config', 'user.name', 'Test');
    repository.git('config', 'user.email', 'test@example.invalid');
    expect(commitSecret(repository).status).toBe(1);
  });

  test('one that was removed by hand does not stop install', () => {
    const repository = createRepository();
    repository.commit();
    const gone = newTree();
    repository.git('worktree', 'add', '-q', '--detach', gone);
    rmSync(gone, { recursive: true });
    installHusky(repository.root);
    expect(commitSecret(repository).status).toBe(1);
  });

  test('hooks of .git/hooks run in all of them, a committed folder’s by branch', () => {
    const repository = createRepository();
    const log = join(temporaryFolder(), 'log');
    repository.commit();
    script(join(repository.root, '.git/hooks/commit-msg'), `echo common >> '${log}'`);
    const tree = newTree();
    repository.git('worktree', 'add', '-q', '-b', 'one', tree);
    installHusky(repository.root);
    const later = newTree();
    repository.git('worktree', 'add', '-q', '-b', 'two', later);
    for (const root of [tree, later]) repositoryAt(root).git('commit', '-q', '--allow-empty', '-m', 'm');
    expect(readFileSync(log, 'utf8')).toBe('common\ncommon\n');
  });

  test('a core.hooksPath of one work tree’s own: its hooks go on there, and come back with uninstall', () => {
    const repository = createRepository();
    repository.commit();
    const tree = repositoryAt(newTree());
    repository.git('worktree', 'add', '-q', '-b', 'one', tree.root);
    repository.git('config', 'extensions.worktreeConfig', 'true');
    const log = join(temporaryFolder(), 'log');
    const own = temporaryFolder();
    script(join(own, 'commit-msg'), `echo own >> '${log}'`);
    script(join(repository.root, '.git/hooks/commit-msg'), `echo common >> '${log}'`);
    tree.git('config', '--worktree', 'core.hooksPath', own);
    installHusky(repository.root);
    expect(commitSecret(tree).status).toBe(1);
    for (const each of [repository, tree]) each.git('commit', '-q', '--allow-empty', '-m', 'm');
    expect(readFileSync(log, 'utf8')).toBe('common\nown\n');
    expect(installHusky(repository.root).stdout).toContain('nothing was changed');

    keyguard(repository.root, ['uninstall']);
    expect(tree.git('config', '--worktree', 'core.hooksPath')).toBe(own);
    expect(repository.tryGit(['config', '--local', 'core.hooksPath']).status).toBe(1);
    expect(existsSync(join(tree.root, '.husky'))).toBe(false);
  });
});

describe('an older branch', () => {
  test('without .husky is guarded, keeps its hooks, and changes nothing on the way', () => {
    const repository = createRepository();
    const log = join(temporaryFolder(), 'log');
    repository.commit({ 'a.txt': 'a' });
    repository.git('branch', 'old');
    script(join(repository.root, '.git/hooks/pre-commit'), `echo previous >> '${log}'`);
    installHusky(repository.root);
    repository.commit();
    repository.git('checkout', '-q', 'old');
    expect(existsSync(join(repository.root, '.husky/pre-commit'))).toBe(false);
    expect(commitSecret(repository).status).toBe(1);
    expect(repository.tryGit(['commit', '--allow-empty', '-m', 'fine']).status).toBe(0);
    expect(readFileSync(log, 'utf8')).toBe('previous\nprevious\n');
    repository.git('checkout', '-q', 'main');
    expect(commitSecret(repository).status).toBe(1);
  });

  test('with a .husky/pre-commit of before is guarded, too, and the hook still runs', () => {
    const repository = createRepository();
    repository.commit({ '.husky/pre-commit': 'echo old >> log\n' });
    repository.git('branch', 'old');
    installHusky(repository.root);
    repository.commit();
    repository.git('checkout', '-q', 'old');
    expect(commitSecret(repository).status).toBe(1);
    expect(existsSync(join(repository.root, 'log'))).toBe(false);
    repository.git('commit', '-q', '--allow-empty', '-m', 'fine');
    expect(repository.read('log').toString()).toBe('old\n');
  });

  test('KEYGUARD=0 skips there, too; without the copy in the git directory the commit is refused', () => {
    const repository = createRepository();
    repository.commit({ 'a.txt': 'a' });
    repository.git('branch', 'old');
    installHusky(repository.root);
    repository.commit();
    repository.git('checkout', '-q', 'old');
    expect(commitSecret(repository, { KEYGUARD: '0' })).toMatchObject({
      status: 0,
      stderr: 'keyguard: this commit was not checked, because KEYGUARD=0 is set\n',
    });
    rmSync(join(repository.root, '.git/keyguard'), { recursive: true });
    const { status, stderr } = repository.tryGit(['commit', '--allow-empty', '-m', 'm']);
    expect(status).toBe(1);
    expect(stderr).toContain('npx keyguard install');
  });
});

test('a fresh clone is guarded by keyguard installHusky, with nothing changed in the tree', () => {
  const origin = guardedRepository();
  const clone = createRepository({ clone: [origin.root] });
  expect(commitSecret(clone).status).toBe(0);
  clone.git('reset', '-q', '--hard', 'origin/main');
  installHusky(clone.root);
  expect(clone.git('status', '--porcelain')).toBe('');
  expect(commitSecret(clone).status).toBe(1);
});
