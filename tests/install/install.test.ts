import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
} from '../support/repository.ts';
import {
  carrierwave,
  commitSecret,
  guardedRepository,
  install,
  keyguard,
  script,
  sharedPackage,
  treeOf,
} from './support/keyguard.ts';

afterAll(removeRepositories);

describe('a repository without package.json', () => {
  test('a key is refused, HEAD, index and work tree stay; with the key replaced the commit passes', () => {
    const repository = guardedRepository();
    const head = repository.git('rev-parse', 'HEAD');
    const { text, clean, secret } = carrierwave();
    repository.write('config/carrierwave.rb', text);
    repository.git('add', '.');
    const index = repository.git('ls-files', '--stage');
    const refused = repository.tryGit(['commit', '-m', 'add uploads']);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('config/carrierwave.rb');
    expect(refused.stderr + refused.stdout).not.toContain(secret);
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
    expect(repository.git('ls-files', '--stage')).toBe(index);
    expect(repository.read('config/carrierwave.rb').toString()).toBe(text);

    repository.write('config/carrierwave.rb', clean);
    repository.git('add', '.');
    const accepted = repository.tryGit(['commit', '-m', 'add uploads']);
    expect(accepted).toMatchObject({ status: 0, stderr: '' });
  });

  test('nothing is added to the tree but .husky/pre-commit', () => {
    const repository = createRepository();
    install(repository.root);
    expect(repository.git('status', '--porcelain', '-uall')).toBe('?? .husky/pre-commit');
    expect(repository.git('config', 'core.hooksPath')).toBe('.husky/_');
  });

  test('a second run changes nothing and says so', () => {
    const repository = createRepository();
    install(repository.root);
    const before = treeOf(repository.root, []);
    const modified = statSync(join(repository.root, '.husky/_/pre-commit')).mtimeMs;
    expect(install(repository.root).stdout).toContain('nothing was changed');
    expect(treeOf(repository.root, [])).toEqual(before);
    expect(statSync(join(repository.root, '.husky/_/pre-commit')).mtimeMs).toBe(modified);
  });

  test('--dry-run names what it would change, and changes nothing', () => {
    const repository = createRepository();
    const before = treeOf(repository.root, []);
    const { status, stdout } = keyguard(repository.root, ['install', '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('.husky/pre-commit (new)');
    expect(stdout).toContain('core.hooksPath = .husky/_');
    expect(treeOf(repository.root, [])).toEqual(before);
  });
});

test('--dry-run stops where install would: another core.hooksPath keeps git from running the hooks', () => {
  const repository = createRepository();
  repository.git('config', 'core.hooksPath', '.mine');
  const command = ['install', '--manager', 'git-hooks'];
  const dry = keyguard(repository.root, [...command, '--dry-run']);
  expect(dry).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining("'.mine'") });
  expect(keyguard(repository.root, command)).toMatchObject({ status: 3, stderr: dry.stderr });
});

describe('places', () => {
  test('a path with spaces and non-ASCII letters, from a subfolder', () => {
    const repository = createRepository({ name: "Übung 'eins' 日本" });
    repository.write('sub/folder/a.txt', 'a');
    install(join(repository.root, 'sub/folder'));
    expect(commitSecret(repository).status).toBe(1);
    expect(existsSync(join(repository.root, 'sub/folder/.husky'))).toBe(false);
  });

  test('before the first commit', () => {
    const repository = createRepository();
    install(repository.root);
    expect(commitSecret(repository).status).toBe(1);
    expect(repository.tryGit(['rev-parse', '--verify', '-q', 'HEAD']).status).toBe(1);
  });

  test('from the top and a subfolder of a submodule; the superproject is left alone', () => {
    const library = createRepository();
    library.commit({ 'lib/a.txt': 'a' });
    const outer = createRepository();
    outer.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      library.root,
      'vendor/library',
    );
    outer.commit();
    const inner = repositoryAt(join(outer.root, 'vendor/library'));
    inner.git('config', 'user.name', 'Test');
    inner.git('config', 'user.email', 'test@example.invalid');
    install(join(inner.root, 'lib'));
    expect(commitSecret(inner).status).toBe(1);
    expect(outer.tryGit(['config', 'core.hooksPath']).status).toBe(1);
    expect(commitSecret(outer).status).toBe(0);
  });

  test('while a git hook has its own repository in the environment', () => {
    const other = createRepository();
    const repository = createRepository();
    install(repository.root, {
      GIT_DIR: join(other.root, '.git'),
      GIT_INDEX_FILE: join(other.root, '.git/index'),
    });
    expect(other.tryGit(['config', 'core.hooksPath']).status).toBe(1);
    expect(commitSecret(repository).status).toBe(1);
  });

  test('outside a repository: one line; a package manager’s script goes on', () => {
    const folder = temporaryFolder();
    const byHand = keyguard(folder, ['install']);
    expect(byHand.status).toBe(3);
    expect(byHand.stderr.trimEnd().split('\n')).toHaveLength(1);
    for (const environment of [{ npm_lifecycle_event: 'prepare' }, { CI: 'true' }]) {
      const inScript = keyguard(folder, ['install'], environment);
      expect(inScript).toMatchObject({ status: 0, stdout: '' });
      expect(inScript.stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});

describe('node_modules that git does not ignore', () => {
  const manifest = JSON.stringify({ name: 'a', version: '1.0.0', devDependencies: { keyguard: '*' } });

  test.each(['node_modules', 'packages/one/node_modules'])(
    'what is staged of %s is no folder of hooks; a note says what to do',
    (modules) => {
      const repository = createRepository();
      repository.write('package.json', manifest);
      repository.write('node_modules/other/index.js', '');
      cpSync(join(sharedPackage(), 'hooks'), join(repository.root, modules, 'keyguard/hooks'), {
        recursive: true,
      });
      repository.write(`${modules}/theirs/.husky/pre-commit`, 'npm test\n');
      repository.git('add', '-A');
      const before = treeOf(join(repository.root, modules), []);
      const { stdout } = install(repository.root);
      expect(repository.git('config', 'core.hooksPath')).toBe('.husky/_');
      expect(stdout).toMatch(/^node_modules is not ignored.*\.gitignore/m);
      expect(treeOf(join(repository.root, modules), [])).toEqual(before);
      expect(commitSecret(repository).status).toBe(1);
    },
  );

  test('core.hooksPath that names a folder there: husky is set up, and runs what is there', () => {
    const repository = createRepository();
    script(join(repository.root, 'node_modules/theirs/hooks/pre-commit'), 'echo theirs >> log');
    repository.git('config', 'core.hooksPath', 'node_modules/theirs/hooks');
    install(repository.root);
    expect(repository.git('config', 'core.hooksPath')).toBe('.husky/_');
    repository.git('commit', '-q', '--allow-empty', '-m', 'm');
    expect(repository.read('log').toString()).toBe('theirs\n');
  });

  test('no note where it is ignored, or committed before', () => {
    const repository = createRepository();
    repository.write('package.json', manifest);
    repository.commit({ 'node_modules/other/index.js': '' });
    expect(install(repository.root).stdout).not.toContain('ignored by git');
    const another = createRepository();
    another.write('package.json', manifest);
    another.write('node_modules/other/index.js', '');
    another.write('.gitignore', 'node_modules/\n');
    expect(install(another.root).stdout).not.toContain('ignored by git');
  });
});

describe('a sparse checkout', () => {
  test('that leaves the hooks out: install and doctor say what keeps them', () => {
    const repository = createRepository();
    repository.commit({ 'a/a': 'a', 'b/b': 'b' });
    repository.git('sparse-checkout', 'set', 'a');
    const command = 'git sparse-checkout add .husky';
    expect(install(repository.root).stderr).toContain(command);
    expect(keyguard(repository.root, ['doctor'])).toMatchObject({
      status: 0,
      stderr: expect.stringContaining(command),
    });
    repository.git('add', '--sparse', '.husky');
    repository.git('commit', '-q', '-m', 'guard');
    repository.git(...(command.split(' ').slice(1) as ['sparse-checkout']));
    repository.git('sparse-checkout', 'add', 'b');
    expect(existsSync(join(repository.root, '.husky/_/pre-commit'))).toBe(true);
    expect(keyguard(repository.root, ['doctor'])).toMatchObject({ status: 0, stderr: '' });
    expect(install(repository.root).stderr).toBe('');
  });

  test('that has taken them away: doctor says why', () => {
    const repository = createRepository();
    repository.commit({ 'a/a': 'a' });
    install(repository.root);
    repository.commit({});
    repository.git('sparse-checkout', 'set', 'a');
    const { status, stderr } = keyguard(repository.root, ['doctor']);
    expect(status).toBe(1);
    expect(stderr).toContain('git sparse-checkout add .husky');
    expect(stderr).toContain('npx keyguard install');
  });
});

describe('what is to be committed', () => {
  test('without package.json nothing guards a clone by itself', () => {
    const { stdout } = install(createRepository().root);
    expect(stdout).not.toContain('everybody');
    expect(stdout).toMatch(/Commit the changed files.*each colleague runs npx keyguard install/);
  });

  test('a script of package.json does', () => {
    const repository = createRepository();
    repository.write('package.json', JSON.stringify({ name: 'a', devDependencies: { keyguard: '*' } }));
    expect(install(repository.root).stdout).toContain('so that everybody who works here is guarded');
  });
});

describe('hooks that are there', () => {
  test('.husky/pre-commit keeps what it has, below the block', () => {
    const repository = createRepository();
    const old = '#!/bin/sh\n# ours\nnpm test\n';
    repository.write('.husky/pre-commit', old);
    install(repository.root);
    const text = repository.read('.husky/pre-commit').toString();
    expect(text).toMatch(/^#!\/bin\/sh\n# >>> keyguard >>>[\s\S]*\n# <<< keyguard <<<\n# ours\nnpm test\n$/);
  });

  test('the rest of .husky/pre-commit still runs when nothing is found, and does not when something is', () => {
    const repository = createRepository();
    repository.write('.husky/pre-commit', 'echo the rest ran >> rest.log\n');
    install(repository.root);
    expect(commitSecret(repository).status).toBe(1);
    expect(existsSync(join(repository.root, 'rest.log'))).toBe(false);
    repository.write('a.txt', 'a');
    repository.git('add', 'a.txt');
    repository.git('commit', '-qm', 'fine');
    expect(repository.read('rest.log').toString()).toBe('the rest ran\n');
  });

  test('husky that is set up in another folder goes on from there', () => {
    const repository = createRepository();
    repository.write('frontend/.husky/pre-commit', 'echo rest >> rest.log\n');
    repository.write('frontend/.husky/_/h', 'exit 0\n');
    repository.git('config', 'core.hooksPath', 'frontend/.husky/_');
    install(repository.root);
    expect(repository.git('config', 'core.hooksPath')).toBe('frontend/.husky/_');
    expect(existsSync(join(repository.root, '.husky'))).toBe(false);
    expect(commitSecret(repository).status).toBe(1);
  });

  test('half a block stops install, with nothing changed', () => {
    const repository = createRepository();
    repository.write('.husky/pre-commit', '# >>> keyguard >>>\nnpm test\n');
    const before = treeOf(repository.root, []);
    const { status, stderr } = keyguard(repository.root, ['install']);
    expect(status).toBe(2);
    expect(stderr).toContain('last');
    expect(treeOf(repository.root, [])).toEqual(before);
  });

  test('HUSKY=0 stops install with one line; in a script it goes on', () => {
    const repository = createRepository();
    const before = treeOf(repository.root, []);
    const byHand = keyguard(repository.root, ['install'], { HUSKY: '0' });
    expect(byHand.status).toBe(2);
    expect(byHand.stderr).toContain('HUSKY=0');
    const inScript = keyguard(repository.root, ['install'], { HUSKY: '0', npm_lifecycle_event: 'prepare' });
    expect(inScript).toMatchObject({ status: 0, stdout: '' });
    expect(treeOf(repository.root, [])).toEqual(before);
  });
});

describe('links', () => {
  test.each(['.husky', '.husky/pre-commit', '.husky/_'])(
    '%s that leads out of the work tree stops install',
    (name) => {
      const repository = createRepository();
      const outside = temporaryFolder();
      repository.write('.husky/keep', '');
      rmSync(join(repository.root, name), { recursive: true, force: true });
      symlinkSync(outside, join(repository.root, name));
      const { status, stderr } = keyguard(repository.root, ['install']);
      expect(status).toBe(2);
      expect(stderr).toContain(name);
      expect(treeOf(outside)).toEqual({});
      expect(repository.tryGit(['config', 'core.hooksPath']).status).toBe(1);
    },
  );
});

test('what is said goes to somebody who does not listen (`| head`): all is done, and the status is its own', () => {
  const repository = createRepository();
  repository.commit({ 'a.rb': carrierwave().text });
  const program = join(sharedPackage(), 'dist/keyguard.cjs');
  const command = `mkfifo pipe; (exec 3<pipe; sleep 0.2) & exec 4>pipe; wait; "$0" "$1" install >&4`;
  const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, program], {
    cwd: repository.root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('the guard goes on', () => {
  test('KEYGUARD=0 skips with one line', () => {
    const repository = guardedRepository();
    const { status, stderr } = commitSecret(repository, { KEYGUARD: '0' });
    expect(status).toBe(0);
    expect(stderr).toBe('keyguard: this commit was not checked, because KEYGUARD=0 is set\n');
  });

  test('HUSKY=0 skips with one line as well', () => {
    const repository = guardedRepository();
    const { status, stderr } = commitSecret(repository, { HUSKY: '0' });
    expect(status).toBe(0);
    expect(stderr).toBe('keyguard: this commit was not checked, because HUSKY=0 is set\n');
  });

  test('a part of the copy was deleted: refused, with advice', () => {
    const repository = guardedRepository();
    rmSync(join(repository.root, '.git/keyguard/dist/commandLine.cjs'));
    const { status, stderr } = commitSecret(repository);
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toMatch(/^keyguard: .*commandLine.*; run: npx keyguard install$/);
  });

  test('neither node_modules nor the copy is there: refused, with advice', () => {
    const repository = guardedRepository();
    rmSync(join(repository.root, '.git/keyguard/dist'), { recursive: true });
    const { status, stderr } = commitSecret(repository);
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toContain('keyguard was not found');
    expect(stderr).toContain('npx keyguard install');
  });
});
