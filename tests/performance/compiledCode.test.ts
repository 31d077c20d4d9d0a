import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createRepository, removeRepositories, temporaryFolder } from '../support/repository.ts';
import { awsKeyPair } from '../support/secrets.ts';

afterAll(removeRepositories);

/** The package, in a folder of its own. */
function copyOfPackage(): string {
  const folder = temporaryFolder();
  const root = join(import.meta.dirname, '../..');
  for (const part of ['dist', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

/** A clone with the folder that `install` makes, and what its commits do with the compiled code in there. */
function guarded(program?: string) {
  const repository = createRepository();
  repository.commit({ 'a.js': 'start();\n' });
  repository.guard('pre-commit', program);
  const folder = join(repository.root, '.git/keyguard/compiled');
  mkdirSync(join(folder, '..'));
  const trace = join(temporaryFolder(), 'trace.cjs');
  const output = `${trace}.txt`;
  // Whether code was handed to V8, and whether it took it.
  writeFileSync(
    trace,
    `const vm = require('node:vm'), { Script } = vm;
    vm.Script = class extends Script {
      constructor(source, options) {
        super(source, options);
        const use = options.cachedData ? (this.cachedDataRejected ? 'refused' : 'used') : 'none';
        require('node:fs').appendFileSync(${JSON.stringify(output)}, use + ' ');
      }
    };`,
  );
  let commits = 0;
  return {
    folder,
    ours: () => readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile()),
    commit(content = `read(${++commits});\n`, options = '') {
      repository.write('b.js', content);
      repository.git('add', '.');
      writeFileSync(output, '');
      const { status, stderr } = repository.tryGit(['commit', '--quiet', '-m', 'change'], {
        NODE_OPTIONS: `--require=${trace} ${options}`,
        NODE_COMPILE_CACHE: undefined,
      });
      return { status, stderr, use: readFileSync(output, 'utf8').trim() };
    },
  };
}

const clean = { status: 0, stderr: '' };

describe('the code that V8 has compiled', () => {
  test('is kept by the first clean commit and used by the next; a secret is refused with it, too', () => {
    const { commit, ours, folder } = guarded();
    expect(commit()).toEqual({ ...clean, use: 'none' });
    expect(ours()).toHaveLength(1);
    const { mtimeMs } = statSync(join(folder, ours()[0]!));
    expect(commit()).toEqual({ ...clean, use: 'used' });
    expect(ours()).toHaveLength(1);
    expect(statSync(join(folder, ours()[0]!)).mtimeMs).toBe(mtimeMs);
    const { id, secret } = awsKeyPair();
    const refused = commit(`aws_access_key_id = "${id}"\naws_secret_access_key = "${secret}"\n`);
    expect(refused).toMatchObject({ status: 1, use: 'used' });
    expect(refused.stderr).toContain('b.js:1');
    expect(refused.stderr).not.toContain(secret);
  });

  test('holds what a larger commit needs, after one of a line', () => {
    const { commit, ours, folder } = guarded();
    commit();
    const [file] = ours();
    // What is read, and nothing more, comes to 120 to 140 KB; each half of the file holds more.
    expect(statSync(join(folder, file!)).size / 2).toBeGreaterThan(220 * 1024);
  });

  test('is not kept by a commit that is refused', () => {
    const { commit, folder, ours } = guarded();
    const { secret, id } = awsKeyPair();
    expect(commit(`key = ["${id}", "${secret}"]\n`)).toMatchObject({ status: 1, use: 'none' });
    // Node itself may have made the folder.
    expect(existsSync(folder) ? ours() : []).toEqual([]);
  });

  test('is kept for each way to start Node, as flags of V8 change it', () => {
    const { commit, ours } = guarded();
    const flag = '--max-old-space-size=512';
    for (const use of ['none', 'used']) {
      expect(commit(undefined, flag)).toEqual({ ...clean, use });
      expect(commit()).toEqual({ ...clean, use });
    }
    expect(ours()).toHaveLength(2);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['one bit is wrong', (bytes) => bytes.fill(bytes[5000]! ^ 4, 5000, 5001)],
    ['it ends early', (bytes) => bytes.subarray(0, bytes.length - 4096)],
    ['half of it is missing', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['it is empty', () => Buffer.alloc(0)],
    ['it is full of zeros', (bytes) => bytes.fill(0)],
  ])('is not used where %s, and made anew', (_, damage) => {
    const { commit, ours, folder } = guarded();
    commit();
    const file = join(folder, ours()[0]!);
    writeFileSync(file, damage(readFileSync(file)));
    expect(commit()).toEqual({ ...clean, use: 'none' });
    expect(ours()).toHaveLength(1);
    expect(commit()).toEqual({ ...clean, use: 'used' });
  });

  test('is made anew where V8 refuses it, and where something else has its name', () => {
    const { commit, ours, folder } = guarded();
    commit();
    const file = join(folder, ours()[0]!);
    writeFileSync(file, 'halfhalf'.repeat(2000));
    expect(commit()).toEqual({ ...clean, use: 'refused' });
    expect(commit()).toEqual({ ...clean, use: 'used' });
    for (const make of [
      () => mkdirSync(file),
      () => symlinkSync('/dev/zero', file),
      () => execFileSync('sh', ['-c', `mkfifo '${file}'`]),
    ]) {
      rmSync(file);
      make();
      expect(commit()).toEqual({ ...clean, use: 'none' });
      expect(ours()).toHaveLength(1);
      expect(commit()).toEqual({ ...clean, use: 'used' });
    }
  });

  test('of another build is not used; after a day it goes, as does what a killed run has left', () => {
    const folder = copyOfPackage();
    const { commit, ours, folder: kept } = guarded(join(folder, 'dist/keyguard.cjs'));
    commit();
    const [before] = ours();
    writeFileSync(join(kept, `${before}.1`), 'left');
    const bundle = join(folder, 'dist/commandLine.cjs');
    const rename = (id: string) => writeFileSync(bundle, readFileSync(bundle, 'utf8').replace(/.{16}$/, id));
    rename('0123456789abcdef');
    expect(commit()).toEqual({ ...clean, use: 'none' });
    expect(ours()).toHaveLength(3);
    expect(commit()).toEqual({ ...clean, use: 'used' });
    const old = new Date(Date.now() - 25 * 3_600_000);
    for (const name of ours()) utimesSync(join(kept, name), old, old);
    rename('fedcba9876543210');
    expect(commit()).toEqual({ ...clean, use: 'none' });
    expect(ours()).toEqual([before!.replace(/^.{16}/, 'fedcba9876543210')]);
  });

  test('is done without where it cannot be written, and leaves nothing', () => {
    const { commit, folder, ours } = guarded();
    writeFileSync(folder, 'a file');
    expect(commit()).toEqual({ ...clean, use: 'none' });
    expect(commit()).toEqual({ ...clean, use: 'none' });
    rmSync(folder);
    // Files of no more than 100 or 200 KB: what is kept has 500.
    const hook = join(folder, '../../hooks/pre-commit');
    writeFileSync(hook, readFileSync(hook, 'utf8').replace('\n', '\nulimit -f 200\n'));
    expect(commit()).toEqual({ ...clean, use: 'none' });
    expect(ours()).toEqual([]);
  });

  test('a bundle that is missing is said as ever', () => {
    const folder = copyOfPackage();
    const { commit } = guarded(join(folder, 'dist/keyguard.cjs'));
    rmSync(join(folder, 'dist/commandLine.cjs'));
    const { status, stderr } = commit();
    expect(status).toBe(1);
    expect(stderr).toContain('run: npx keyguard install');
  });
});
