import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeAtomic } from '../../src/files/writeAtomic.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'keyguard-write-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes a new file, with its folders', async () => {
  await writeAtomic(join(folder, 'a/b/c.txt'), 'x', { within: folder });
  expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('x');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt']);
});

test('a file keeps its mode, or gets the one that is asked for', async () => {
  const file = join(folder, 'hook');
  writeFileSync(file, 'old');
  chmodSync(file, 0o750);
  await writeAtomic(file, 'new');
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['new', 0o750]);
  await writeAtomic(file, 'newer', { mode: 0o755 });
  expect(statSync(file).mode & 0o777).toBe(0o755);
  await writeAtomic(join(folder, 'other'), '', { mode: 0o600 });
  expect(statSync(join(folder, 'other')).mode & 0o777).toBe(0o600);
});

test('a symbolic link is not written through, nor a folder that leads out', async () => {
  const outside = join(folder, 'outside');
  const inside = join(folder, 'inside');
  mkdirSync(outside);
  mkdirSync(inside);
  writeFileSync(join(outside, 'file'), 'kept');
  symlinkSync(join(outside, 'file'), join(inside, 'link'));
  symlinkSync(outside, join(inside, 'folder'));
  await expect(writeAtomic(join(inside, 'link'), 'x')).rejects.toMatchObject({ keyguard: 'incomplete' });
  await expect(writeAtomic(join(inside, 'folder/new'), 'x', { within: inside })).rejects.toThrow('leads out');
  await expect(writeAtomic(join(inside, 'folder/deep/new'), 'x', { within: inside })).rejects.toThrow(
    'leads out',
  );
  expect(readdirSync(outside)).toEqual(['file']);
  expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('kept');
});

test('where a file stands in place of a folder, it says so', async () => {
  writeFileSync(join(folder, 'a'), '');
  await expect(writeAtomic(join(folder, 'a/b'), 'x')).rejects.toThrow(
    /a file stands where a folder is needed/,
  );
});

// A limit on the size of files fails as a full disk does: in the middle of writing.
test('where the content does not fit, the tree is as before', () => {
  writeFileSync(join(folder, 'kept'), 'old');
  const module = resolve('src/files/writeAtomic.ts');
  const script = `import { writeAtomic } from ${JSON.stringify(module)};
    for (const name of ['kept', 'new/deep/file'])
      await writeAtomic(name, 'x'.repeat(100_000)).catch((error) => console.log(error.keyguard, error.message));`;
  writeFileSync(join(folder, 'script.mts'), script);
  const tsx = resolve('node_modules/tsx/dist/cli.mjs');
  const command = `trap '' XFSZ; ulimit -f 8; exec '${process.execPath}' '${tsx}' script.mts`;
  const { stdout } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  });
  expect(stdout.trim().split('\n')).toEqual([
    'incomplete cannot write kept: the file size limit is reached; nothing was changed',
    'incomplete cannot write new/deep/file: the file size limit is reached; nothing was changed',
  ]);
  expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['kept', 'script.mts']);
  expect(existsSync(join(folder, 'new'))).toBe(false);
});
