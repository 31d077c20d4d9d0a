import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { commitSecret, install, keyguard, onBuildServer } from './support/keyguard.ts';

afterAll(removeRepositories);

const isThere = spawnSync('git', ['lfs', 'version']).status === 0;

/** On a build server it must be there; elsewhere its absence is said, and counts as skipped. */
const describeLfs = isThere || onBuildServer ? describe : describe.skip;

/** A bare repository to push to: Git LFS puts the contents of large files there by itself (file://). */
function remote(): string {
  const folder = join(temporaryFolder(), 'remote.git');
  createRepository().git('init', '-q', '--bare', folder);
  return folder;
}

/** Large files that have arrived in a remote. */
const arrived = (folder: string): number =>
  existsSync(join(folder, 'lfs/objects'))
    ? readdirSync(join(folder, 'lfs/objects'), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      ).length
    : 0;

function commitLarge(repository: TestRepository, name: string): void {
  repository.write('.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n');
  repository.write(name, `large ${name}`);
  repository.git('add', '.');
  repository.git('commit', '-q', '-m', name);
}

function push(repository: TestRepository): string {
  const folder = remote();
  repository.git('push', '-q', `file://${folder}`, 'HEAD:refs/heads/main');
  return folder;
}

describeLfs('Git LFS (needs git-lfs)', () => {
  test('installed before keyguard: a push takes the large files along', () => {
    const repository = createRepository();
    repository.git('lfs', 'install', '--local');
    const { stdout } = install(repository.root);
    expect(stdout).toContain('.git/hooks/pre-push');
    commitLarge(repository, 'a.bin');
    expect(arrived(push(repository))).toBe(1);
    expect(commitSecret(repository).status).toBe(1);
  });

  test('git lfs install after keyguard fails and leaves the guard; keyguard install then makes its hooks run', () => {
    const repository = createRepository();
    install(repository.root);
    const refused = repository.tryGit(['lfs', 'install', '--local']);
    expect(refused.status).not.toBe(0);
    expect(refused.stdout + refused.stderr).toContain('run "npx keyguard install" again');
    commitLarge(repository, 'a.bin');
    expect(commitSecret(repository).status).toBe(1);
    expect(arrived(push(repository))).toBe(0);

    expect(install(repository.root).stdout).toContain('kept/pre-push');
    expect(arrived(push(repository))).toBe(1);
    expect(commitSecret(repository).status).toBe(1);
    expect(install(repository.root).stdout).toContain('nothing was changed');
  });

  test('git lfs install --force after keyguard: the guard stays; keyguard install joins both', () => {
    const repository = createRepository();
    install(repository.root);
    repository.write('.husky/pre-push', 'echo husky ran >&2\n');
    repository.git('lfs', 'install', '--local', '--force');
    commitLarge(repository, 'a.bin');
    expect(commitSecret(repository).status).toBe(1);
    expect(arrived(push(repository))).toBe(1);

    install(repository.root);
    const folder = remote();
    const pushed = repository.tryGit(['push', '-q', `file://${folder}`, 'HEAD:refs/heads/main']);
    expect(pushed.stderr).toContain('husky ran');
    expect(arrived(folder)).toBe(1);

    expect(keyguard(repository.root, ['uninstall']).status).toBe(0);
    commitLarge(repository, 'b.bin');
    expect(arrived(push(repository))).toBe(2);
  });

  test('where a husky hook calls Git LFS already, it is not called twice', () => {
    const repository = createRepository();
    repository.git('lfs', 'install', '--local', '--skip-repo');
    repository.write('.husky/pre-push', 'git lfs pre-push "$@"\n');
    commitLarge(repository, 'a.bin');
    // Its filter puts the hooks there when it is first run.
    rmSync(join(repository.root, '.git/hooks'), { recursive: true });
    install(repository.root);
    expect(existsSync(join(repository.root, '.git/keyguard/kept/pre-push'))).toBe(false);
    expect(existsSync(join(repository.root, '.git/keyguard/kept/post-merge'))).toBe(true);
    expect(arrived(push(repository))).toBe(1);
  });

  test('in a linked work tree that equipped itself', () => {
    const repository = createRepository();
    repository.git('lfs', 'install', '--local');
    commitLarge(repository, 'a.bin');
    install(repository.root);
    const tree = repositoryAt(join(temporaryFolder(), 'tree'));
    repository.git('worktree', 'add', '-q', '-b', 'one', tree.root);
    commitLarge(tree, 'b.bin');
    expect(arrived(push(tree))).toBe(2);
    expect(commitSecret(tree).status).toBe(1);
  });

  test('in a linked work tree where its filter put its hooks first, and nowhere else', () => {
    const repository = createRepository();
    repository.git('lfs', 'install', '--local', '--skip-repo');
    commitLarge(repository, 'a.bin');
    rmSync(join(repository.root, '.git/hooks'), { recursive: true });
    install(repository.root);
    rmSync(join(repository.root, '.git/keyguard/kept'), { recursive: true });
    const tree = repositoryAt(join(temporaryFolder(), 'tree'));
    repository.git('worktree', 'add', '-q', '-b', 'one', tree.root);
    expect(arrived(push(tree))).toBe(1);
    expect(commitSecret(tree).status).toBe(1);
  });

  test('a repository that does not use it gets none of its hooks', () => {
    const repository = createRepository();
    install(repository.root);
    expect(existsSync(join(repository.root, '.git/keyguard/kept'))).toBe(false);
  });
});
