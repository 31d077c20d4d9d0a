import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { hookTable } from '../../src/install/hookTable.ts';
import {
  createRepository,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { binOf, toolFolder } from './support/hookTools.ts';
import { commitSecret, installHusky, keyguard, script, treeOf } from './support/keyguard.ts';

afterAll(removeRepositories);

/** A user of their own: `git config --global` must never meet /dev/null, which it would replace by a file. */
function user(configuration = '[user]\n\tname = Test\n') {
  const home = temporaryFolder();
  writeFileSync(join(home, '.gitconfig'), configuration);
  const environment = {
    HOME: home,
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
    XDG_DATA_HOME: join(home, 'data'),
  };
  const run = (...args: string[]) => keyguard(home, [...args, '--global'], environment);
  const installed = () => {
    const outcome = run('install');
    if (outcome.status !== 0) throw new Error(outcome.stderr + outcome.stdout);
    return outcome.stdout;
  };
  return { home, environment, run, installed };
}

const commit = (repository: TestRepository, environment: NodeJS.ProcessEnv) =>
  repository.tryGit(['commit', '-q', '--allow-empty', '-m', 'clean'], environment);

describe('install --global', () => {
  test('every repository is guarded, its own hooks run after keyguard, and uninstall leaves nothing', () => {
    const { home, environment, run, installed } = user();
    const before = treeOf(home, []);
    const repository = createRepository();
    script(join(repository.root, '.git/hooks/pre-commit'), 'echo own >> log');
    script(join(repository.root, '.git/hooks/commit-msg'), 'echo "message $1" >> log');
    expect(installed()).toContain('every repository of this user');
    expect(installed()).toContain('nothing was changed');
    expect(commitSecret(repository, environment).stderr).toContain('keyguard: commit refused');
    expect(existsSync(join(repository.root, 'log'))).toBe(false);
    expect(commit(repository, environment).status).toBe(0);
    expect(repository.read('log').toString()).toBe('own\nmessage .git/COMMIT_EDITMSG\n');
    expect(run('uninstall').status).toBe(0);
    expect(treeOf(home, ['data'])).toEqual(before);
    expect(existsSync(join(home, 'data/keyguard'))).toBe(false);
    expect(commitSecret(repository, environment).status).toBe(0);
    expect(run('uninstall').stdout).toContain('nothing was changed');
  });

  test('what core.hooksPath named before goes on, and comes back', () => {
    const folder = temporaryFolder();
    const { home, environment, run, installed } = user(`[core]\n\thooksPath = ${folder}\n`);
    script(join(folder, 'pre-commit'), 'echo mine >> log');
    const repository = createRepository();
    expect(installed()).toContain(folder);
    expect(commit(repository, environment).status).toBe(0);
    expect(repository.read('log').toString()).toBe('mine\n');
    run('uninstall');
    expect(readFileSync(join(home, '.gitconfig'), 'utf8')).toContain(`hooksPath = ${folder}\n`);
  });

  test('a program that the repository holds is not run', () => {
    const { environment, installed } = user();
    installed();
    const repository = createRepository();
    repository.write('node_modules/keyguard/dist/keyguard.cjs', `require('fs').writeFileSync('ran', '')`);
    const { stderr } = commitSecret(repository, environment);
    expect(stderr).toContain('keyguard: commit refused');
    repository.tryGit(['keyguard', '--version'], environment);
    expect(existsSync(join(repository.root, 'ran'))).toBe(false);
  });

  test('a repository with husky of its own overrides it, which is said; keyguard install there, and both go together', () => {
    const { environment, installed } = user();
    expect(installed()).toContain('core.hooksPath of its own');
    const repository = createRepository();
    installHusky(repository.root, environment);
    expect(commitSecret(repository, environment).stderr.match(/commit refused/g)).toHaveLength(1);
    keyguard(repository.root, ['uninstall'], environment);
    expect(commitSecret(repository, environment).stderr).toContain('commit refused');
  });

  test('together with hooks of the repository that hold keyguard, it checks once', () => {
    const { home, environment, installed } = user();
    installed();
    const repository = createRepository();
    script(join(repository.root, '.git/hooks/pre-commit'), 'true');
    expect(keyguard(repository.root, ['install', '--manager', 'git-hooks'], environment).status).toBe(0);
    const node = join(home, 'bin/node');
    script(node, `echo started >> '${home}/starts'; exec '${process.execPath}' "$@"`);
    const counted = { ...environment, PATH: `${join(home, 'bin')}:${process.env.PATH}` };
    repository.write('a.txt', 'a');
    repository.git('add', '.');
    expect(repository.tryGit(['commit', '-q', '-m', 'm'], counted).status).toBe(0);
    expect(readFileSync(join(home, 'starts'), 'utf8')).toBe('started\n');
  });

  test('Git LFS: its hooks run although it cannot put them there', () => {
    const { environment, home, installed } = user();
    installed();
    const repository = createRepository();
    mkdirSync(join(repository.root, '.git/lfs'));
    script(join(home, 'bin/git-lfs'), 'echo "lfs $*" >> lfs.log');
    const outcome = commit(repository, { ...environment, PATH: `${join(home, 'bin')}:${process.env.PATH}` });
    expect(outcome.status).toBe(0);
    expect(repository.read('lfs.log').toString()).toBe('lfs post-commit\n');
  });

  test.each(['lefthook', 'pre-commit', 'prek'] as const)(
    '%s refuses to install beside it; the way that is named works',
    (tool) => {
      if (!toolFolder(tool)) return;
      const { environment, installed } = user();
      const said = installed();
      const repository = createRepository();
      repository.commit({
        'lefthook.yml': 'pre-commit:\n  jobs:\n    - run: echo own >> log\n',
        '.pre-commit-config.yaml':
          "repos:\n  - repo: local\n    hooks:\n      - id: own\n        name: own\n        entry: sh -c 'echo own >> log'\n        language: system\n        always_run: true\n",
      });
      expect(said).toContain('GIT_CONFIG_GLOBAL= pre-commit install');
      const variables = { GIT_CONFIG_GLOBAL: '' };
      const path = { ...environment, PATH: `${binOf(tool)}:${process.env.PATH}` };
      const setUp = (extra: NodeJS.ProcessEnv) =>
        repository.tryGit(['-c', `alias.t=!${tool} install`, 't'], { ...path, ...extra });
      setUp({});
      expect(existsSync(join(repository.root, '.git/hooks/pre-commit'))).toBe(false);
      setUp(variables);
      expect(existsSync(join(repository.root, '.git/hooks/pre-commit'))).toBe(true);
      repository.write('b.txt', 'b');
      repository.git('add', '.');
      expect(repository.tryGit(['commit', '-q', '-m', 'm'], path).status).toBe(0);
      expect(repository.read('log').toString()).toBe('own\n');
      expect(commitSecret(repository, path).stderr).toContain('commit refused');
    },
  );

  test('--dry-run says what it would change; --manager does not go with it', () => {
    const { home, run } = user();
    const before = treeOf(home, []);
    const { stdout } = run('install', '--dry-run');
    expect(stdout).toContain('git config --global core.hooksPath = ');
    expect(run('install', '--manager', 'husky').status).toBe(2);
    expect(treeOf(home, [])).toEqual(before);
  });

  test('a configuration that is no file (GIT_CONFIG_GLOBAL=/dev/null) is never written', () => {
    const { home, environment } = user();
    // Not the device itself: what breaks here would break it.
    const fifo = join(home, 'folder');
    mkdirSync(fifo);
    const { status, stderr } = keyguard(home, ['install', '--global'], {
      ...environment,
      GIT_CONFIG_GLOBAL: fifo,
    });
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('GIT_CONFIG_GLOBAL'),
    });
    expect(existsSync(join(home, 'data/keyguard'))).toBe(false);
  });

  test('a folder that is somebody else’s is left alone', () => {
    const { home, run } = user();
    mkdirSync(join(home, 'data/keyguard'), { recursive: true });
    writeFileSync(join(home, 'data/keyguard/notes.txt'), 'mine');
    const { status, stderr } = run('install');
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('data/keyguard') });
  });

  test('with git 2.54: hooks in the configuration, and no core.hooksPath', () => {
    const { home, environment, run } = user();
    script(
      join(home, 'bin/git'),
      `case $1 in version) echo git version 2.54.0;; *) PATH='${process.env.PATH}' exec git "$@";; esac`,
    );
    const newer = { ...environment, PATH: `${join(home, 'bin')}:${process.env.PATH}` };
    const before = readFileSync(join(home, '.gitconfig'), 'utf8');
    run('install');
    expect(keyguard(home, ['install', '--global'], newer).status).toBe(0);
    const text = readFileSync(join(home, '.gitconfig'), 'utf8');
    expect(text).not.toContain('hooksPath');
    for (const { name } of hookTable) expect(text).toContain(`[hook "keyguard-${name}"]`);
    const repository = createRepository();
    const command = repository
      .tryGit(['config', 'hook.keyguard-pre-commit.command'], environment)
      .stdout.trim();
    script(join(repository.root, '.git/hooks/pre-commit'), command);
    expect(commitSecret(repository, environment).stderr).toContain('commit refused');
    keyguard(home, ['uninstall', '--global'], newer);
    expect(readFileSync(join(home, '.gitconfig'), 'utf8')).toBe(before);
  });
});
