import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { hookTable } from '../../src/install/hookTable.ts';
import { snippet } from '../../src/install/snippets.ts';
import {
  createRepository,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { pathTo, toolFolder } from './support/hookTools.ts';
import { commitSecret, install, installHusky, keyguard, script, treeOf } from './support/keyguard.ts';

afterAll(removeRepositories);

const uninstall = (cwd: string) => {
  const outcome = keyguard(cwd, ['uninstall']);
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
};

describe('hooks of .git/hooks', () => {
  test('one that is no shell script is kept, started after keyguard, and comes back', () => {
    const repository = createRepository();
    repository.commit();
    const path = join(repository.root, '.git/hooks/pre-commit');
    const text = `#!${process.execPath}\nrequire('fs').appendFileSync('log', 'node ran ' + process.argv.length)\n`;
    script(path, '');
    writeFileSync(path, text);
    const before = treeOf(repository.root, []);
    install(repository.root);
    expect(commitSecret(repository).status).toBe(1);
    expect(existsSync(join(repository.root, 'log'))).toBe(false);
    expect(repository.tryGit(['commit', '-q', '--allow-empty', '-m', 'm']).status).toBe(0);
    expect(repository.read('log').toString()).toBe('node ran 2');
    expect(install(repository.root).stdout).toContain('nothing was changed');
    uninstall(repository.root);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(Object.keys(treeOf(join(repository.root, '.git/hooks')))).toEqual(
      Object.keys(before)
        .filter((name) => name.startsWith('.git/hooks/'))
        .map((name) => name.slice('.git/hooks/'.length)),
    );
  });

  test('every hook of the table gets its part; what git writes to pre-push reaches the rest of the file', () => {
    const remote = createRepository();
    remote.git('config', 'receive.denyCurrentBranch', 'ignore');
    const repository = createRepository();
    const log = join(temporaryFolder(), 'log');
    script(join(repository.root, '.git/hooks/pre-push'), `cat > '${log}'`);
    install(repository.root);
    for (const { name } of hookTable)
      expect(readFileSync(join(repository.root, '.git/hooks', name), 'utf8')).toContain('# >>> keyguard >>>');
    const head = repository.commit({ 'a.txt': 'a' });
    repository.git('push', '-q', remote.root, 'HEAD:refs/heads/one');
    expect(readFileSync(log, 'utf8')).toBe(`HEAD ${head} refs/heads/one ${'0'.repeat(40)}\n`);
    // A push of nothing starts the hook, and writes nothing to it.
    writeFileSync(log, 'not called');
    repository.git('push', '-q', remote.root, 'HEAD:refs/heads/one');
    expect(readFileSync(log, 'utf8')).toMatch(/^(not called)?$/);
  });

  test('a folder that is a link to a committed one: the committed hooks get the block', () => {
    const repository = createRepository();
    repository.commit({ 'tools/hooks/pre-commit': '#!/bin/sh\necho ran >> log\n' });
    renameSync(join(repository.root, '.git/hooks'), join(repository.root, '.git/no-hooks'));
    symlinkSync('../tools/hooks', join(repository.root, '.git/hooks'));
    const before = treeOf(repository.root);
    install(repository.root);
    expect(repository.read('tools/hooks/pre-commit').toString()).toContain('# >>> keyguard >>>');
    expect(repository.tryGit(['config', 'core.hooksPath']).status).toBe(1);
    script(
      join(repository.root, 'tools/hooks/pre-commit'),
      readFileSync(join(repository.root, 'tools/hooks/pre-commit'), 'utf8'),
    );
    expect(commitSecret(repository).status).toBe(1);
    repository.git('checkout', '-q', '--', 'tools');
    uninstall(repository.root);
    expect(Object.keys(treeOf(repository.root))).toEqual(Object.keys(before));
  });

  test('one that is a link: husky is set up, and runs it', () => {
    const repository = createRepository();
    script(join(repository.root, 'tools/hook'), 'echo link >> log');
    symlinkSync('../../tools/hook', join(repository.root, '.git/hooks/pre-commit'));
    expect(install(repository.root).stdout).toContain('.husky/pre-commit');
    const { status, stderr } = keyguard(repository.root, ['install', '--manager', 'git-hooks']);
    expect(status).toBe(2);
    expect(stderr).toContain('symbolic link');
    expect(commitSecret(repository).status).toBe(1);
  });
});

describe('--manager', () => {
  test('from one to another and back: nothing is left of the first', () => {
    const repository = createRepository();
    repository.commit({ 'lefthook.yml': '# ours\n' });
    const all = () => [
      treeOf(repository.root),
      treeOf(join(repository.root, '.git/hooks')),
      repository.git('config', '--list'),
    ];
    const before = all();
    installHusky(repository.root);
    const { stdout } = install(repository.root, {}, ['--manager', 'lefthook']);
    expect(stdout).toContain('out of husky');
    expect(existsSync(join(repository.root, '.husky'))).toBe(false);
    expect(repository.tryGit(['config', 'core.hooksPath']).status).toBe(1);
    expect(commitSecret(repository).status).toBe(1);
    // Without a word, the one that was chosen stays.
    expect(install(repository.root).stdout).toContain('nothing was changed');
    install(repository.root, {}, ['--manager', 'git-hooks']);
    expect(repository.read('lefthook.yml').toString()).toBe('# ours\n');
    expect(commitSecret(repository).status).toBe(1);
    uninstall(repository.root);
    expect(all()).toEqual(before);
  });

  test.each<[string, (repository: TestRepository) => void]>([
    ['core.hooksPath was set before', ({ git }) => git('config', 'core.hooksPath', '/dev/null')],
    [
      'its folder cannot be written',
      ({ root }) => {
        rmSync(join(root, '.git/hooks'), { recursive: true });
        writeFileSync(join(root, '.git/hooks'), '');
      },
    ],
  ])('where the other cannot be put in, because %s, the first goes on', (_, spoil) => {
    const repository = createRepository();
    spoil(repository);
    installHusky(repository.root);
    const all = () => [treeOf(repository.root, []), repository.git('config', '--list')];
    const before = all();
    const { status, stdout, stderr } = keyguard(repository.root, ['install', '--manager', 'lefthook']);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(all()).toEqual(before);
    expect(commitSecret(repository).status).toBe(1);
  });

  test('the copy in the git directory can do it, too', () => {
    const repository = createRepository();
    installHusky(repository.root);
    expect(repository.tryGit(['keyguard', 'install', '--manager', 'git-hooks'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(commitSecret(repository).status).toBe(1);
    expect(keyguard(repository.root, ['doctor'])).toMatchObject({ status: 0 });
  });

  test('the script of package.json says it where a clone does not show it', () => {
    const repository = createRepository();
    const folder = temporaryFolder();
    const manifest = JSON.stringify({ name: 'app', devDependencies: { keyguard: '^0.1.0' } });
    script(join(folder, 'npm'), 'exit 0');
    repository.write('package.json', manifest);
    install(repository.root, { PATH: `${folder}:${process.env.PATH}` }, ['--manager', 'git-hooks']);
    expect(JSON.parse(repository.read('package.json').toString()).scripts.prepare).toBe(
      '(keyguard install --manager git-hooks || exit 0)',
    );
    uninstall(repository.root);
    expect(repository.read('package.json').toString()).toBe(manifest);
  });

  test.each([
    ['nonsense', 'one of husky, lefthook'],
    ['simple-git-hooks', 'not set up here'],
    ['hooks-path', 'not set up here'],
  ])('%s: one line, nothing changed', (name, said) => {
    const repository = createRepository();
    const before = treeOf(repository.root, []);
    const { status, stderr } = keyguard(repository.root, ['install', '--manager', name]);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(said);
    expect(treeOf(repository.root, [])).toEqual(before);
  });

  test('a folder that is committed with the block in it: a clone sets core.hooksPath, and takes it back', () => {
    const origin = createRepository();
    origin.commit({ '.githooks/pre-commit': '#!/bin/sh\ntrue\n' });
    origin.git('config', 'core.hooksPath', '.githooks');
    install(origin.root);
    origin.commit();
    const clone = createRepository({ clone: [origin.root] });
    install(clone.root);
    expect(clone.git('config', 'core.hooksPath')).toBe('.githooks');
    expect(clone.git('status', '--porcelain')).toBe('');
    uninstall(clone.root);
    expect(clone.tryGit(['config', 'core.hooksPath']).status).toBe(1);
  });
});

test('a configuration that is a program: what to add is said, nothing is changed', () => {
  const repository = createRepository();
  repository.commit({ '.simple-git-hooks.cjs': 'module.exports = {};\n' });
  const before = treeOf(repository.root, []);
  const { status, stderr } = keyguard(repository.root, ['install']);
  expect(status).toBe(2);
  expect(stderr).toContain(snippet('pre-commit'));
  expect(treeOf(repository.root, [])).toEqual(before);
});

const lefthookHere = toolFolder('lefthook') ? test : test.skip;

lefthookHere.each([
  ['lefthook.toml', '[pre-commit.commands.own]\nrun = "echo own"\n'],
  ['.config/lefthook.json', '{ "pre-commit": { "commands": { "own": { "run": "echo own" } } } }\n'],
])('lefthook reads what is written to %s', (name, text) => {
  const repository = createRepository();
  repository.commit({ [name]: text });
  const environment = pathTo('lefthook');
  install(repository.root);
  expect(repository.tryGit(['-c', 'alias.l=!lefthook install', 'l'], environment).status).toBe(0);
  const { stderr, stdout } = commitSecret(repository, environment);
  expect(stderr + stdout).toContain('keyguard: commit refused');
});

describe('a package in a subfolder', () => {
  /** A package manager that notes where it was started and adds the dependency. */
  function fakeNpm() {
    const folder = temporaryFolder();
    const text = JSON.stringify({ name: 'web', devDependencies: { keyguard: '^0.1.0' } });
    script(
      join(folder, 'npm'),
      `pwd > '${folder}/where'; echo '${text}' > package.json; echo {} > package-lock.json`,
    );
    return {
      environment: { PATH: `${folder}:${process.env.PATH}` },
      where: () => readFileSync(join(folder, 'where'), 'utf8').trim(),
    };
  }

  test('that keyguard is started in: its package.json gets the script, all goes again', () => {
    const repository = createRepository();
    repository.commit({ 'web/package.json': '{ "name": "web" }', 'web/src/a.txt': 'a' });
    const before = treeOf(repository.root);
    const { environment, where } = fakeNpm();
    const { stdout } = install(join(repository.root, 'web/src'), environment);
    expect(where()).toBe(join(repository.root, 'web'));
    expect(stdout).toContain('web/package.json (changed)');
    expect(stdout).toContain('web/package-lock.json (');
    expect(JSON.parse(repository.read('web/package.json').toString()).scripts.prepare).toContain(
      'keyguard install',
    );
    expect(existsSync(join(repository.root, 'package.json'))).toBe(false);
    expect(commitSecret(repository).status).toBe(1);
    uninstall(repository.root);
    expect(treeOf(repository.root)).toEqual(before);
  });

  test('that is a member of a workspace below the top: the workspace gets it', () => {
    const repository = createRepository();
    repository.commit({
      'web/package.json': '{ "name": "web", "workspaces": ["parts/*"] }',
      'web/parts/one/package.json': '{ "name": "one" }',
    });
    const { environment, where } = fakeNpm();
    install(join(repository.root, 'web/parts/one'), environment);
    expect(where()).toBe(join(repository.root, 'web'));
  });

  test('that holds husky: from the top, too', () => {
    const repository = createRepository();
    mkdirSync(join(repository.root, 'web'));
    repository.commit({ 'web/package.json': '{ "name": "web" }', 'web/.husky/pre-commit': 'true\n' });
    const { environment, where } = fakeNpm();
    install(repository.root, environment);
    expect(where()).toBe(join(repository.root, 'web'));
    expect(repository.git('config', 'core.hooksPath')).toBe('web/.husky/_');
    expect(commitSecret(repository).status).toBe(1);
  });
});

describe('git-config', () => {
  /** A git that says that it is newer than it is. */
  function newerGit(): NodeJS.ProcessEnv {
    const folder = temporaryFolder();
    const real = process.env.PATH;
    script(
      join(folder, 'git'),
      `case $1 in version) echo git version 2.54.0;; *) PATH='${real}' exec git "$@";; esac`,
    );
    return { PATH: `${folder}:${real}` };
  }

  test('needs git 2.54', () => {
    const { status, stderr } = keyguard(createRepository().root, ['install', '--manager', 'git-config']);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('2.54') });
  });

  test('each hook of the table has a command that sh can run, and an event; uninstall leaves nothing', () => {
    const repository = createRepository();
    repository.commit();
    const before = treeOf(repository.root, []);
    const environment = newerGit();
    install(repository.root, environment, ['--manager', 'git-config']);
    expect(install(repository.root, environment).stdout).toContain('nothing was changed');
    expect(repository.git('status', '--porcelain')).toBe('');
    const settings = repository.git('config', '--local', '--get-regexp', '^hook\\..*\\.event$').split('\n');
    expect(settings).toEqual(hookTable.map(({ name }) => `hook.keyguard-${name}.event ${name}`));
    // What such a git does: it has sh run the command, at the top of the work tree.
    const command = repository.git('config', 'hook.keyguard-pre-commit.command');
    script(join(repository.root, '.git/hooks/pre-commit'), command);
    expect(commitSecret(repository).stderr).toContain('keyguard: commit refused');
    renameSync(join(repository.root, '.git/hooks/pre-commit'), join(temporaryFolder(), 'gone'));
    const { status } = keyguard(repository.root, ['uninstall'], environment);
    expect(status).toBe(0);
    const { COMMIT_EDITMSG: _, ...after } = treeOf(repository.root, []);
    for (const name of Object.keys(before))
      if (!/objects|index|logs/.test(name)) expect(after[name]).toBe(before[name]);
  });
});
