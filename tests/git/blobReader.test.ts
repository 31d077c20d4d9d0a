import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type BlobSource, openBlobs } from '../../src/git/blobReader.ts';
import { openRepository } from '../../src/git/repository.ts';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { blobId, stagedContent } from '../support/stagedContent.ts';

afterAll(removeRepositories);

const megabyte = 1024 * 1024;

/** Stages a file of each of these contents. */
function stage(repository: TestRepository, files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.git('add', '--all');
}

const looseFile = ({ root }: TestRepository, oid: string) =>
  join(root, '.git', 'objects', oid.slice(0, 2), oid.slice(2));

interface Situation {
  readonly name: string;
  /** Returns a repository in which `file` is staged, with other content than its parents have. */
  make(): TestRepository;
  readonly source: BlobSource;
}

const situations: Situation[] = [
  {
    name: 'freshly staged',
    source: 'isomorphic-git',
    make() {
      const repository = createRepository();
      stage(repository, { file: 'content' });
      return repository;
    },
  },
  {
    name: 'empty',
    source: 'isomorphic-git',
    make() {
      const repository = createRepository();
      stage(repository, { file: '' });
      return repository;
    },
  },
  {
    name: 'binary, of every byte',
    source: 'isomorphic-git',
    make() {
      const repository = createRepository();
      stage(repository, { file: Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) & 255) });
      return repository;
    },
  },
  {
    name: 'of exactly 1 MB that does not compress',
    source: 'isomorphic-git',
    make() {
      const repository = createRepository();
      stage(repository, { file: randomBytes(megabyte) });
      return repository;
    },
  },
  {
    name: 'one byte larger than 1 MB',
    source: 'git',
    make() {
      const repository = createRepository();
      stage(repository, { file: Buffer.alloc(megabyte + 1, 'ab') });
      return repository;
    },
  },
  {
    name: 'stored without compression',
    source: 'isomorphic-git',
    make() {
      const repository = createRepository();
      repository.git('config', 'core.compression', '0');
      stage(repository, { file: 'content' });
      return repository;
    },
  },
  {
    name: 'a symbolic link',
    source: 'isomorphic-git',
    make() {
      const repository = createRepository();
      symlinkSync('target', join(repository.root, 'file'));
      repository.git('add', 'file');
      return repository;
    },
  },
  {
    name: 'packed',
    source: 'git',
    make() {
      const repository = createRepository();
      stage(repository, { file: 'content' });
      repository.commit();
      repository.git('repack', '-a', '-d', '-q');
      repository.git('update-ref', '-d', 'HEAD');
      return repository;
    },
  },
  {
    name: 'packed as a delta',
    source: 'git',
    make() {
      const repository = createRepository();
      const text = randomBytes(20_000).toString('hex');
      repository.commit({ file: text });
      repository.commit({ file: `${text} and more` });
      repository.git('repack', '-a', '-d', '-q', '-f');
      repository.git('reset', '-q', '--soft', 'HEAD~1');
      return repository;
    },
  },
  {
    name: 'in a linked worktree',
    source: 'isomorphic-git',
    make() {
      const main = createRepository();
      main.commit({ a: 'a' });
      const linked = join(temporaryFolder(), 'linked');
      main.git('worktree', 'add', '-q', linked);
      const repository = repositoryAt(linked);
      stage(repository, { file: 'content' });
      return repository;
    },
  },
  {
    name: 'borrowed through alternates',
    source: 'git',
    make() {
      const lender = createRepository();
      lender.commit({ file: 'lent' });
      const repository = createRepository({ clone: ['--shared', '--no-checkout', lender.root] });
      repository.git('update-ref', '-d', 'HEAD');
      repository.git('read-tree', 'origin/main');
      return repository;
    },
  },
  {
    name: 'in a SHA-256 repository',
    source: 'git',
    make() {
      const repository = createRepository({ objectFormat: 'sha256' });
      stage(repository, { file: 'content' });
      return repository;
    },
  },
  {
    name: 'in a shallow clone',
    source: 'isomorphic-git',
    make() {
      const origin = createRepository();
      origin.commit({ a: '1' });
      origin.commit({ a: '2' });
      const repository = createRepository({ clone: ['--depth', '1', `file://${origin.root}`] });
      stage(repository, { file: 'content' });
      return repository;
    },
  },
  {
    name: 'hidden by git replace',
    source: 'isomorphic-git',
    make() {
      const repository = createRepository();
      stage(repository, { file: 'content' });
      hide(repository);
      return repository;
    },
  },
  {
    name: 'packed and hidden by git replace',
    source: 'git',
    make() {
      const repository = createRepository();
      repository.commit({ file: 'content' });
      hide(repository);
      repository.git('repack', '-a', '-d', '-q');
      repository.git('update-ref', '-d', 'HEAD');
      return repository;
    },
  },
];

function hide(repository: TestRepository) {
  repository.write('../harmless', 'harmless');
  const harmless = repository.git('hash-object', '-w', '../harmless');
  repository.git('replace', repository.git('rev-parse', ':file'), harmless);
}

describe('reads the exact content', () => {
  test.each(situations)('of a blob $name', async ({ make, source }) => {
    const { root } = make();
    const content = (await stagedContent(root)).get('file');
    expect(blobId(content!.bytes, content!.oid.length === 40 ? 'sha1' : 'sha256')).toBe(content!.oid);
    expect(content!.source).toBe(source);
  });
});

test('both readers give the same bytes for every blob for which isomorphic-git is chosen', async () => {
  const repository = createRepository();
  const sizes = [0, 1, 2, 127, 128, 129, 65_535, 65_536, 65_537, megabyte - 1, megabyte];
  const files = Object.fromEntries(
    sizes.flatMap((size) => [
      [`random-${size}`, randomBytes(size)],
      [`text-${size}`, Buffer.alloc(size, 'text of a kind\n')],
    ]),
  );
  stage(repository, files);
  const content = await stagedContent(repository.root);
  for (const { source } of content.values()) expect(source).toBe('isomorphic-git');
  repository.git('commit', '-q', '-m', 'all');
  repository.git('repack', '-a', '-d', '-q');
  repository.git('update-ref', '-d', 'HEAD');
  for (const [path, { bytes, source }] of await stagedContent(repository.root)) {
    expect(source).toBe('git');
    expect(bytes.equals(content.get(path)!.bytes)).toBe(true);
    expect(bytes.equals(Buffer.from(files[path]!))).toBe(true);
  }
});

/** Opens a reader and closes it in the end. */
async function withBlobs(
  repository: TestRepository,
  action: (blobs: ReturnType<typeof openBlobs>) => Promise<void>,
) {
  const blobs = openBlobs(await openRepository(repository.root));
  try {
    await action(blobs);
  } finally {
    await blobs.close();
  }
}

test('reads by revision and path, and from the index', async () => {
  const repository = createRepository();
  repository.commit({ file: 'before' });
  stage(repository, { file: 'after' });
  await withBlobs(repository, async (blobs) => {
    expect(String(await blobs.readAll('HEAD:file'))).toBe('before');
    expect(String(await blobs.readAll(':file'))).toBe('after');
    expect(await blobs.readAll(':none')).toBeNull();
  });
});

test('a large blob comes in pieces of about 1 MB', async () => {
  const repository = createRepository();
  stage(repository, { file: Buffer.alloc(5 * megabyte, 'x') });
  const sizes: number[] = [];
  await withBlobs(repository, async (blobs) => {
    for await (const piece of blobs.read(repository.git('rev-parse', ':file'))) sizes.push(piece.length);
  });
  expect(sizes.reduce((sum, size) => sum + size)).toBe(5 * megabyte);
  for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThanOrEqual(megabyte);
  expect(Math.max(...sizes)).toBeLessThan(2 * megabyte);
});

test('a read that is given up half way does not disturb the next', async () => {
  const repository = createRepository();
  stage(repository, { large: Buffer.alloc(5 * megabyte, 'x'), other: Buffer.alloc(2 * megabyte, 'y') });
  await withBlobs(repository, async (blobs) => {
    for await (const piece of blobs.read(repository.git('rev-parse', ':large'))) {
      expect(piece[0]).toBe(120);
      break;
    }
    const other = await blobs.readAll(repository.git('rev-parse', ':other'));
    expect(other!.equals(Buffer.alloc(2 * megabyte, 'y'))).toBe(true);
  });
});

test('two reads at a time wait for each other', async () => {
  const repository = createRepository();
  stage(repository, { x: Buffer.alloc(3 * megabyte, 'x'), y: Buffer.alloc(3 * megabyte, 'y') });
  await withBlobs(repository, async (blobs) => {
    const [x, y] = await Promise.all([
      blobs.readAll(repository.git('rev-parse', ':x')),
      blobs.readAll(repository.git('rev-parse', ':y')),
    ]);
    expect(x!.every((byte) => byte === 120)).toBe(true);
    expect(y!.every((byte) => byte === 121)).toBe(true);
  });
});

describe('what cannot be read is an error that says so, and the next read works', () => {
  /** A file `bad` to be damaged and a packed one that has to be read by git after it. */
  function prepared(content: string | Uint8Array = 'content') {
    const repository = createRepository();
    repository.commit({ good: 'good' });
    repository.git('repack', '-a', '-d', '-q');
    stage(repository, { bad: content });
    const oid = repository.git('rev-parse', ':bad');
    return { repository, oid, file: looseFile(repository, oid) };
  }

  const damages: { name: string; damage(file: string): void; content?: Uint8Array }[] = [
    { name: 'gone', damage: (file) => rmSync(file, { force: true }) },
    { name: 'no deflated data', damage: (file) => overwrite(file, Buffer.from('no deflated data')) },
    {
      name: 'cut off',
      damage: (file) => overwrite(file, readFileSync(file).subarray(0, -6)),
      content: randomBytes(9000),
    },
    { name: 'empty', damage: (file) => overwrite(file, Buffer.alloc(0)) },
    {
      name: 'the content of something else',
      damage: (file) => overwrite(file, deflateSync(Buffer.from('blob 5\0other'))),
    },
    {
      name: 'cut off and large',
      damage: (file) => overwrite(file, readFileSync(file).subarray(0, 2 * megabyte)),
      content: randomBytes(3 * megabyte),
    },
  ];

  test.each(damages)('an object that is $name', async ({ damage, content }) => {
    const { repository, oid, file } = prepared(content);
    damage(file);
    await withBlobs(repository, async (blobs) => {
      const drain = async () => {
        for await (const _ of blobs.read(oid));
      };
      await expect(drain()).rejects.toMatchObject({
        unreadable: true,
        message: expect.stringContaining(oid),
      });
      expect(String(await blobs.readAll('HEAD:good'))).toBe('good');
    });
  });

  test('a commit in place of a blob', async () => {
    const { repository } = prepared();
    await withBlobs(repository, async (blobs) => {
      await expect(blobs.readAll('HEAD')).rejects.toMatchObject({ unreadable: true });
      expect(String(await blobs.readAll('HEAD:good'))).toBe('good');
    });
  });
});

test('a partial clone is not filled up: what is missing stays missing', async () => {
  const origin = createRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.commit({ file: 'first' });
  origin.commit({ file: 'second' });
  const before = origin.git('rev-parse', 'HEAD~1:file');
  const repository = createRepository({ clone: ['--filter=blob:none', `file://${origin.root}`] });
  await withBlobs(repository, async (blobs) => {
    const drain = async () => {
      for await (const _ of blobs.read(before));
    };
    await expect(drain()).rejects.toMatchObject({ unreadable: true });
    expect(String(await blobs.readAll('HEAD:file'))).toBe('second');
  });
  const promised = repository.git('rev-list', '--objects', '--all', '--missing=print');
  expect(promised).toContain(`?${before}`);
});

test('nothing in the repository is written by reading', async () => {
  const repository = createRepository();
  stage(repository, { file: 'content', large: Buffer.alloc(2 * megabyte) });
  chmodSync(join(repository.root, '.git', 'objects'), 0o555);
  const index = readFileSync(join(repository.root, '.git', 'index'));
  expect((await stagedContent(repository.root)).size).toBe(2);
  expect(readFileSync(join(repository.root, '.git', 'index')).equals(index)).toBe(true);
  expect(existsSync(join(repository.root, '.git', 'index.lock'))).toBe(false);
  chmodSync(join(repository.root, '.git', 'objects'), 0o755);
});

/** Objects are written read-only. */
function overwrite(file: string, content: Uint8Array) {
  chmodSync(file, 0o644);
  writeFileSync(file, content);
}
