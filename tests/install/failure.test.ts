import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { applyPlan } from '../../src/install/applyPlan.ts';
import { deleteChange, type FileChange, writeChange } from '../../src/install/fileChange.ts';
import type { ConfigChange } from '../../src/install/plan.ts';
import { createRepository, removeRepositories, temporaryFolder } from '../support/repository.ts';
import { commitSecret, install, keyguardOf, script, sharedPackage, treeOf } from './support/keyguard.ts';

afterAll(removeRepositories);

describe('a plan is done whole or not at all', () => {
  /** Some of everything: a new file in new folders, a changed one, one that goes, and a setting. */
  function example() {
    const repository = createRepository();
    repository.write('changed', 'old');
    repository.write('goes', 'old');
    chmodSync(join(repository.root, 'changed'), 0o755);
    repository.git('config', 'test.key', 'one');
    const path = (name: string) => join(repository.root, name);
    const files = () => [
      ...writeChange(path('new/folder/file'), 'new'),
      ...writeChange(path('changed'), 'new'),
      ...deleteChange(path('goes')),
    ];
    const config: ConfigChange[] = [
      { cwd: repository.root, scope: '--local', key: 'test.key', before: ['one'], after: ['two', 'three'] },
    ];
    return { repository, path, files: files(), config };
  }

  test('whole', async () => {
    const { repository, files, config } = example();
    await applyPlan({ files, config });
    expect(repository.read('new/folder/file').toString()).toBe('new');
    expect(repository.read('changed').toString()).toBe('new');
    expect(repository.git('config', '--get-all', 'test.key')).toBe('two\nthree');
    expect(Object.keys(treeOf(repository.root)).sort()).toEqual([
      'changed',
      'new',
      'new/folder',
      'new/folder/file',
    ]);
    expect(treeOf(repository.root).changed).toMatch(/^755 /);
  });

  const inTheWay: [string, (path: (name: string) => string) => FileChange[]][] = [
    // Met while new contents are written.
    [
      'a file in a folder’s place',
      (path) => [{ path: path('changed/x'), before: null, after: content('x') }],
    ],
    [
      'a name that is too long',
      (path) => [{ path: path('x'.repeat(250)), before: null, after: content('x') }],
    ],
    // Met while files are put into place.
    [
      'a folder in a file’s place',
      (path) => {
        mkdirSync(path('full/x'), { recursive: true });
        return [{ path: path('full'), before: null, after: content('x') }];
      },
    ],
    ['a file that has gone meanwhile', (path) => [{ path: path('gone'), before: content('x'), after: null }]],
  ];

  test.each(inTheWay)('%s: everything is as before', async (_, change) => {
    const { repository, path, files, config } = example();
    const extra = change(path);
    const before = treeOf(repository.root, []);
    for (const order of [
      [...extra, ...files],
      [...files, ...extra],
    ]) {
      await expect(applyPlan({ files: order, config })).rejects.toMatchObject({ keyguard: 'incomplete' });
      expect(treeOf(repository.root, [])).toEqual(before);
    }
  });

  test('a setting that git does not take: everything is as before', async () => {
    const { repository, files, config } = example();
    writeFileSync(join(repository.root, '.git/config.lock'), '');
    const before = treeOf(repository.root, []);
    await expect(applyPlan({ files, config })).rejects.toMatchObject({ keyguard: 'incomplete' });
    expect(treeOf(repository.root, [])).toEqual(before);
  });

  test('a result that does not hold: everything is as before, settings too', async () => {
    const { repository, files, config } = example();
    const before = treeOf(repository.root);
    const refuse = () => Promise.reject(new Error('no'));
    await expect(applyPlan({ files, config }, refuse)).rejects.toThrow('left as it was');
    expect(treeOf(repository.root)).toEqual(before);
    expect(repository.git('config', '--get-all', 'test.key')).toBe('one');
  });
});

const content = (text: string) => ({ bytes: Buffer.from(text), mode: 0o644 });

describe('keyguard install', () => {
  test('that may write no large file (as on a full disk): one line, status 3, all as before', () => {
    const repository = createRepository();
    repository.commit({ '.husky/pre-commit': 'npm test\n' });
    const before = treeOf(repository.root, []);
    const keyguard = join(sharedPackage(), 'dist/keyguard.cjs');
    const command = `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`;
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, keyguard, 'install'], {
      cwd: repository.root,
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^keyguard: .*EFBIG.*left as it was\n$/);
    expect(treeOf(repository.root, [])).toEqual(before);
  });

  const mountable =
    spawnSync('sh', [
      '-c',
      'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$d" && umount "$d" && rmdir "$d"',
    ]).status === 0;

  // Only root can make a small disk.
  (mountable ? test : test.skip)('on disks of several sizes: all or nothing', () => {
    const folder = sharedPackage();
    const results = new Set<string>();
    for (const size of ['300k', '1200k', '4m', '64m']) {
      const disk = temporaryFolder();
      spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
      try {
        spawnSync('git', ['init', '-q', '--template=', disk]);
        const before = treeOf(disk, []);
        const { status, stderr } = keyguardOf(folder, disk, ['install']);
        if (status === 0) results.add('done');
        else {
          expect({ status, stderr }).toEqual({
            status: 3,
            stderr: expect.stringMatching(/^keyguard: .*left as it was\n$/),
          });
          expect(treeOf(disk, [])).toEqual(before);
          results.add('refused');
        }
      } finally {
        spawnSync('umount', [disk]);
      }
    }
    expect(results).toEqual(new Set(['refused', 'done']));
  });

  /** A package manager that changes both files, then ends with a status. */
  function fakeManager(status: number): NodeJS.ProcessEnv {
    const folder = temporaryFolder();
    const manifest = JSON.stringify({ name: 'app', devDependencies: { keyguard: '^1.0.0' } });
    script(
      join(folder, 'npm'),
      `echo '${manifest}' > package.json; echo lock > package-lock.json; exit ${status}`,
    );
    return { PATH: `${folder}:${process.env.PATH}` };
  }

  test('when the package manager fails half-way: its files are as before, the guard works', () => {
    const repository = createRepository();
    repository.write('package.json', '{ "name":"app" }');
    const outcome = keyguardOf(sharedPackage(), repository.root, ['install'], fakeManager(1));
    expect(outcome.status).toBe(0);
    expect(outcome.stderr).toContain('npm install --save-dev keyguard@');
    expect(treeOf(repository.root, ['.git', '_'])).toEqual({
      '.husky': 'folder',
      '.husky/pre-commit': expect.any(String),
      'package.json': expect.any(String),
    });
    expect(repository.read('package.json').toString()).toBe('{ "name":"app" }');
    expect(commitSecret(repository).status).toBe(1);
  });

  test('when something fails after the package manager is done: all as before', () => {
    const repository = createRepository();
    repository.write('package.json', '{ "name":"app" }');
    writeFileSync(join(repository.root, '.git/config.lock'), '');
    const before = treeOf(repository.root, []);
    const outcome = keyguardOf(sharedPackage(), repository.root, ['install'], fakeManager(0));
    expect(outcome.status).toBe(3);
    expect(treeOf(repository.root, [])).toEqual(before);
  });

  test('when git’s configuration is locked: all as before', () => {
    const repository = createRepository();
    writeFileSync(join(repository.root, '.git/config.lock'), '');
    const before = treeOf(repository.root, []);
    const { status, stderr } = keyguardOf(sharedPackage(), repository.root, ['install']);
    expect(status).toBe(3);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(treeOf(repository.root, [])).toEqual(before);
  });
});

test('the copy in the git directory is refreshed, what an older version left goes, and it installs by itself', () => {
  const repository = createRepository();
  install(repository.root);
  const copy = join(repository.root, '.git/keyguard');
  writeFileSync(join(copy, 'dist/left.cjs'), '');
  writeFileSync(join(copy, 'dist/keyguard.cjs'), 'process.exit(1)');
  writeFileSync(join(copy, 'mentioned'), 'not ours');
  install(repository.root);
  for (const folder of ['dist', 'hooks']) {
    const shipped = join(sharedPackage(), folder);
    expect(readdirSync(join(copy, folder)).sort()).toEqual(readdirSync(shipped).sort());
    const files = readdirSync(shipped, { withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { name } of files)
      expect(readFileSync(join(copy, folder, name)).equals(readFileSync(join(shipped, name)))).toBe(true);
  }
  expect(readFileSync(join(copy, 'mentioned'), 'utf8')).toBe('not ours');
  expect(keyguardOf(copy, repository.root, ['install']).stdout).toContain('nothing was changed');
  const other = createRepository();
  expect(keyguardOf(copy, other.root, ['install']).status).toBe(0);
});
