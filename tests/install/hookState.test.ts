import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openRepository } from '../../src/git/repository.ts';
import { hookState } from '../../src/install/hookState.ts';
import { createRepository, removeRepositories } from '../support/repository.ts';
import { guardedRepository, install, script } from './support/keyguard.ts';

afterAll(removeRepositories);

test('nothing there: husky would be set up, and git looks in its own folder', async () => {
  const { root } = createRepository();
  expect(await hookState(await openRepository(root))).toMatchObject({
    setup: { manager: 'husky', place: '.husky', because: 'default', others: [] },
    installed: null,
    folder: join(root, '.git/hooks'),
    hooksPath: [],
    files: [],
  });
});

test('husky that is set up: each of its files calls keyguard', async () => {
  const { root } = guardedRepository();
  const { setup, folder, files } = await hookState(await openRepository(root));
  expect(setup).toMatchObject({ manager: 'husky', because: 'installed' });
  expect(folder).toBe(join(root, '.husky/_'));
  expect(files.find(({ name }) => name === 'pre-commit')).toMatchObject({ runs: true, callsKeyguard: true });
});

test('several managers, a hook without a run bit, one with Windows line ends', async () => {
  const repository = createRepository();
  repository.commit({ 'lefthook.yml': '', '.pre-commit-config.yaml': 'repos: []\n' });
  install(repository.root);
  script(join(repository.root, '.git/hooks/update'), 'true\r');
  chmodSync(join(repository.root, '.git/hooks/pre-commit'), 0o644);
  const { setup, files } = await hookState(await openRepository(repository.root));
  expect(setup).toMatchObject({
    manager: 'lefthook',
    others: [
      { manager: 'pre-commit', place: '.pre-commit-config.yaml' },
      { manager: 'git-hooks', place: '.git/hooks' },
    ],
  });
  expect(files.find(({ name }) => name === 'pre-commit')).toMatchObject({ runs: false, callsKeyguard: true });
  expect(files.find(({ name }) => name === 'update')).toMatchObject({
    windowsLines: true,
    callsKeyguard: false,
  });
});
