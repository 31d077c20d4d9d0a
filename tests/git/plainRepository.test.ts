import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { indexMayName } from '../../src/git/indexMayName.ts';
import { plainRepository } from '../../src/git/plainRepository.ts';
import { openRepository } from '../../src/git/repository.ts';
import { withEnvironment } from '../support/environment.ts';
import {
  createRepository,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';

afterAll(removeRepositories);

function started(): TestRepository {
  const repository = createRepository();
  repository.commit({ a: 'a', 'b/c': 'c', 'd/e': 'e' });
  return repository;
}

describe('the repository of a hook, without git', () => {
  test('is what git says, where it is plain', async () => {
    const { root } = started();
    expect(plainRepository(root)).toEqual(await openRepository(root));
  });

  test('is left to git in a subfolder, and outside', () => {
    const { root } = started();
    expect(plainRepository(join(root, 'b'))).toBeNull();
    expect(plainRepository(temporaryFolder())).toBeNull();
  });

  test('is left to git in a linked worktree and in a submodule', () => {
    const main = started();
    const linked = join(temporaryFolder(), 'linked');
    main.git('worktree', 'add', '-q', linked);
    main.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', started().root, 'part');
    expect(plainRepository(linked)).toBeNull();
    expect(plainRepository(join(main.root, 'part'))).toBeNull();
  });

  test('is left to git where `.git` is no repository', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.git'));
    expect(plainRepository(folder)).toBeNull();
  });

  test.each(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'])(
    'is left to git with %s in the environment',
    async (name) => {
      const { root } = started();
      await withEnvironment({ [name]: join(root, '.git') }, async () => {
        expect(plainRepository(root)).toBeNull();
      });
    },
  );
});

describe('whether the index may hold a policy', () => {
  const forms: { name: string; form(repository: TestRepository): void }[] = [
    { name: 'version 2', form: (repository) => repository.git('update-index', '--index-version', '2') },
    { name: 'version 4', form: (repository) => repository.git('update-index', '--index-version', '4') },
    { name: 'split', form: (repository) => repository.git('update-index', '--split-index') },
    {
      name: 'sparse',
      form: (repository) => repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'b'),
    },
    { name: 'SHA-256', form: () => {} },
  ];
  const mayName = async ({ root }: TestRepository) => indexMayName(await openRepository(root), '.keyguard');

  test.each(forms)('$name: yes where it does', async ({ name, form }) => {
    const repository = createRepository({ objectFormat: name === 'SHA-256' ? 'sha256' : 'sha1' });
    repository.commit({ a: 'a', 'b/c': 'c', '.keyguard/patterns/own.toml': 'x' });
    form(repository);
    repository.write('b/c', 'changed');
    repository.git('add', '--sparse', 'b');
    expect(await mayName(repository)).toBe(true);
  });

  test('no where it does not', async () => {
    expect(await mayName(started())).toBe(false);
  });

  test.each([
    ['before and behind it', ['.editorconfig', '.keyguar', '.keyguard-notes', '.keyguarde/a', 'b']],
    ['before it alone', ['.a', '.editorconfig']],
    ['long ones before it', Array.from({ length: 40 }, (_, at) => `.${'a'.repeat(3000)}/${at}`)],
  ])('yes and no with other paths %s', async (_, paths) => {
    const repository = createRepository();
    repository.write('blob', 'content\n');
    const blob = repository.git('hash-object', '-w', 'blob').trim();
    const add = (path: string) =>
      repository.git('update-index', '--add', '--cacheinfo', `100644,${blob},${path}`);
    for (const path of paths) add(path);
    const isNamesake = paths.some((path) => path.startsWith('.keyguard'));
    expect(await mayName(repository)).toBe(isNamesake);
    add('.keyguard/allow.toml');
    expect(await mayName(repository)).toBe(true);
  });

  test('an id of SHA-256 is taken for no path', async () => {
    const repository = createRepository({ objectFormat: 'sha256' });
    // Read with ids of 20 bytes, the first entry would be whole, and its path behind that of any policy.
    const entry = (id: Buffer, path: string) => {
      const flags = Buffer.alloc(2);
      flags.writeUInt16BE(path.length);
      const bytes = Buffer.concat([Buffer.alloc(40), id, flags, Buffer.from(path)]);
      return Buffer.concat([bytes, Buffer.alloc(8 - (bytes.length % 8))]);
    };
    const id = Buffer.alloc(32, 0x7a);
    id.writeUInt16BE(9, 20);
    id[31] = 0;
    const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\x02', 'latin1');
    const entries = [entry(id, '.attr'), entry(id, '.keyguard/config.toml')];
    repository.write('.git/index', Buffer.concat([header, ...entries, Buffer.alloc(32)]));
    expect(indexMayName(await openRepository(repository.root), '.keyguard')).toBe(true);
  });

  test('the index of the commit counts, not the one of the repository', async () => {
    const repository = started();
    repository.write('.keyguard/allow.toml', 'x');
    const other = join(temporaryFolder(), 'index');
    repository.tryGit(['read-tree', 'HEAD'], { GIT_INDEX_FILE: other });
    repository.tryGit(['add', '.keyguard'], { GIT_INDEX_FILE: other });
    expect(await mayName(repository)).toBe(false);
    await withEnvironment({ GIT_INDEX_FILE: other }, async () => {
      expect(await mayName(repository)).toBe(true);
    });
  });

  test('perhaps, where there is no index or none that can be read', async () => {
    const repository = createRepository();
    expect(await mayName(repository)).toBe(true);
    repository.write('.git/index', 'no index');
    expect(await mayName(repository)).toBe(true);
  });
});
