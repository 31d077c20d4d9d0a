import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/git/repository.ts';
import { withEnvironment } from '../support/environment.ts';
import { createRepository, removeRepositories, temporaryFolder } from '../support/repository.ts';

afterAll(removeRepositories);

describe('openRepository', () => {
  test.each(['plain', 'with spaces and Ümläute', 'one\nline feed', 'quote \' and "'])(
    'in a folder called %j',
    async (name) => {
      const { root } = createRepository({ name });
      expect(await openRepository(root)).toEqual({
        cwd: root,
        root,
        gitDir: join(root, '.git'),
        commonDir: join(root, '.git'),
        objectsDir: join(root, '.git', 'objects'),
      });
    },
  );

  test('from a subfolder', async () => {
    const { root } = createRepository();
    const cwd = join(root, 'deep', 'er');
    mkdirSync(cwd, { recursive: true });
    expect(await openRepository(cwd)).toMatchObject({ root, commonDir: join(root, '.git') });
  });

  test('in a linked worktree: its own git directory, shared objects', async () => {
    const main = createRepository();
    main.commit({ a: 'a' });
    const linked = join(temporaryFolder(), 'linked');
    main.git('worktree', 'add', '-q', linked);
    expect(await openRepository(linked)).toMatchObject({
      root: linked,
      gitDir: join(main.root, '.git', 'worktrees', 'linked'),
      commonDir: join(main.root, '.git'),
      objectsDir: join(main.root, '.git', 'objects'),
    });
  });

  test('in a submodule', async () => {
    const part = createRepository();
    part.commit({ a: 'a' });
    const whole = createRepository();
    whole.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', part.root, 'part');
    expect(await openRepository(join(whole.root, 'part'))).toMatchObject({
      root: join(whole.root, 'part'),
      commonDir: join(whole.root, '.git', 'modules', 'part'),
    });
  });

  test('with GIT_DIR and GIT_WORK_TREE, as in a hook of a bare repository with a work tree', async () => {
    const { root } = createRepository();
    const other = temporaryFolder();
    await withEnvironment({ GIT_DIR: join(root, '.git'), GIT_WORK_TREE: other }, async () => {
      expect(await openRepository(other)).toMatchObject({ root: other, gitDir: join(root, '.git') });
    });
  });

  test('with GIT_OBJECT_DIRECTORY', async () => {
    const { root } = createRepository();
    const objects = temporaryFolder();
    await withEnvironment({ GIT_OBJECT_DIRECTORY: objects }, async () => {
      expect((await openRepository(root)).objectsDir).toBe(objects);
    });
  });
});

describe('where it cannot be opened, one line says why', () => {
  const failure = (cwd: string) =>
    openRepository(cwd).then(
      () => null,
      (error: unknown) => error,
    );

  test('outside of a repository', async () => {
    await withEnvironment({ GIT_CEILING_DIRECTORIES: '/' }, async () => {
      expect(await failure(temporaryFolder())).toMatchObject({
        keyguard: 'incomplete',
        message: expect.stringContaining('belongs to no git repository'),
      });
    });
  });

  test('in a folder that is gone', async () => {
    expect(await failure(join(temporaryFolder(), 'gone'))).toMatchObject({
      keyguard: 'incomplete',
      message: expect.stringContaining('does not exist'),
    });
  });

  test('in a bare repository', async () => {
    const { root } = createRepository();
    expect(await failure(join(root, '.git'))).toMatchObject({
      keyguard: 'incomplete',
      message: expect.stringContaining('no work tree'),
    });
  });

  test('in a repository of another owner', async () => {
    const { root } = createRepository();
    await withEnvironment({ GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }, async () => {
      expect(await failure(root)).toMatchObject({
        keyguard: 'incomplete',
        message: expect.stringMatching(/does not trust the owner of .*safe\.directory/),
      });
    });
  });

  test('without git', async () => {
    const { root } = createRepository();
    await withEnvironment({ PATH: temporaryFolder() }, async () => {
      expect(await failure(root)).toMatchObject({
        keyguard: 'incomplete',
        message: expect.stringContaining('git was not found'),
      });
    });
  });
});
