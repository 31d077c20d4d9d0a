import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createRepository, removeRepositories, type TestRepository } from '../support/repository.ts';
import { commitSecret, guardedRepository, install, keyguard, script, treeOf } from './support/keyguard.ts';

afterAll(removeRepositories);

const uninstall = (repository: TestRepository, ...args: string[]) => {
  const outcome = keyguard(repository.root, ['uninstall', ...args]);
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  return outcome.stdout;
};

const hooksPath = (repository: TestRepository) =>
  repository.tryGit(['config', '--get-all', 'core.hooksPath']).stdout.trimEnd();

describe('right after install', () => {
  test.each([
    ['nothing there', {}],
    ['a hook', { '.husky/pre-commit': '#!/bin/sh\nnpm test' }],
    ['another hook', { '.husky/commit-msg': 'true\n' }],
    ['an empty hook', { '.husky/pre-commit': '' }],
    ['nothing but a shebang', { '.husky/pre-commit': '#!/bin/sh\n' }],
  ])('%s: every byte of the tree and the git directory is as before', (_, files) => {
    const repository = createRepository();
    repository.commit({ ...files, 'package.txt': 'x' });
    const before = treeOf(repository.root, []);
    install(repository.root);
    expect(treeOf(repository.root, [])).not.toEqual(before);
    uninstall(repository);
    expect(treeOf(repository.root, [])).toEqual(before);
    expect(commitSecret(repository).status).toBe(0);
  });

  test('--dry-run changes nothing', () => {
    const repository = guardedRepository();
    const before = treeOf(repository.root, []);
    const said = uninstall(repository, '--dry-run');
    expect(said).toContain('.husky/pre-commit (removed)');
    expect(said).toContain('core.hooksPath is unset');
    expect(treeOf(repository.root, [])).toEqual(before);
  });

  test('a dependency that was there before is named, with what takes it out', () => {
    const repository = createRepository();
    repository.write('package.json', JSON.stringify({ name: 'a', devDependencies: { keyguard: '*' } }));
    install(repository.root);
    for (const args of [['--dry-run'], []])
      expect(uninstall(repository, ...args)).toMatch(/keyguard.*: npm uninstall --save-dev keyguard\n$/);
    const none = guardedRepository();
    expect(uninstall(none)).not.toContain('npm');
  });

  test('twice: the second changes nothing', () => {
    const repository = guardedRepository();
    uninstall(repository);
    expect(uninstall(repository)).toContain('nothing was changed');
  });

  test('install again after it, and out again', () => {
    const repository = createRepository();
    repository.commit({ '.husky/pre-commit': 'true\n' });
    const before = treeOf(repository.root);
    for (const _ of [1, 2]) {
      install(repository.root);
      expect(commitSecret(repository).status).toBe(1);
      uninstall(repository);
    }
    expect(treeOf(repository.root)).toMatchObject(before);
  });
});

describe('where files were edited since', () => {
  test('exactly the block goes', () => {
    const repository = createRepository();
    repository.write('.husky/pre-commit', '#!/bin/sh\nnpm test\n');
    install(repository.root);
    const text = repository.read('.husky/pre-commit').toString();
    repository.write('.husky/pre-commit', `${text.replace('npm test', 'npm run check')}npx other\n`);
    uninstall(repository);
    expect(repository.read('.husky/pre-commit').toString()).toBe('#!/bin/sh\nnpm run check\nnpx other\n');
  });

  test('core.hooksPath that was changed since is left as it is', () => {
    const repository = guardedRepository();
    repository.git('config', 'core.hooksPath', 'mine');
    uninstall(repository);
    expect(hooksPath(repository)).toBe('mine');
  });

  test('package.json: the script and the dependency go, the rest stays', () => {
    const repository = createRepository();
    const manifest = { scripts: { prepare: 'husky && (keyguard install || exit 0)' }, license: 'MIT' };
    repository.write('package.json', JSON.stringify(manifest));
    uninstall(repository);
    expect(JSON.parse(repository.read('package.json').toString())).toEqual({
      scripts: { prepare: 'husky' },
      license: 'MIT',
    });
  });
});

describe('in a colleague’s clone', () => {
  const cloneOf = (origin: TestRepository) => {
    const clone = createRepository({ clone: [origin.root] });
    return clone;
  };

  test('that never ran install: the block goes, and the configuration of git is left alone', () => {
    const origin = createRepository();
    origin.write('.husky/pre-commit', 'npm test\n');
    install(origin.root);
    origin.commit();
    const clone = cloneOf(origin);
    uninstall(clone);
    expect(clone.read('.husky/pre-commit').toString()).toBe('npm test\n');
    expect(hooksPath(clone)).toBe('');
  });

  test('that ran it: the file that keyguard made goes', () => {
    const clone = cloneOf(guardedRepository());
    install(clone.root);
    uninstall(clone);
    expect(clone.git('status', '--porcelain')).toBe(' D .husky/pre-commit');
    expect(existsSync(join(clone.root, '.husky'))).toBe(false);
    expect(hooksPath(clone)).toBe('');
  });

  test('whose state was lost: husky stays where something else needs it', () => {
    const origin = createRepository();
    origin.commit({ '.husky/commit-msg': 'echo husky ran\n' });
    install(origin.root);
    origin.commit();
    const clone = cloneOf(origin);
    install(clone.root);
    script(join(clone.root, '.git/keyguard/state.json'), 'not JSON');
    uninstall(clone);
    expect(hooksPath(clone)).toBe('.husky/_');
    expect(readFileSync(join(clone.root, '.husky/_/commit-msg'), 'utf8')).not.toContain('keyguard');
    expect(clone.tryGit(['commit', '--allow-empty', '-m', 'm']).stderr).toContain('husky ran');
  });
});
