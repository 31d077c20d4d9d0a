import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { commitSecret, install, keyguard, script, sharedPackage, treeOf } from './support/keyguard.ts';

afterAll(removeRepositories);

const manifest = '{\n  "name": "app",\n  "devDependencies": { "keyguard": "*" }\n}\n';

/** On a build server, nobody would be thought to read, and package.json would be left alone. */
const attended = { ...process.env, CI: '' };

/** A repository with hooks and a package.json, so that everything that `install` can change is there. */
function example(): TestRepository {
  const repository = createRepository();
  repository.commit({ 'package.json': manifest, '.husky/pre-commit': 'true\n' });
  script(join(repository.root, '.git/hooks/commit-msg'), 'echo the hook of before');
  return repository;
}

/**
 * Runs keyguard, and kills it at its n-th change of a file or of git's configuration. The file system's functions are
 * counted in the process itself: a time would hit another place on each machine.
 *
 * @returns whether it was killed; else it ended before
 */
async function killedAt(change: number, repository: TestRepository, command: string): Promise<boolean> {
  const counter = join(temporaryFolder(), 'counter.cjs');
  writeFileSync(
    counter,
    `const fs = require('node:fs'); const child = require('node:child_process'); let left = ${change};
    const counted = (owner, name, matters) => { const real = owner[name];
      owner[name] = (...args) => { if (matters(args) && left-- === 0) process.kill(process.pid, 'SIGKILL'); return real(...args); }; };
    for (const name of ['renameSync', 'linkSync']) counted(fs, name, () => true);
    counted(fs, 'rmSync', ([path]) => path.endsWith('.keyguard'));
    counted(child, 'spawn', ([, args]) => /--(replace|unset)-all/.test(args.join(' ')));`,
  );
  const program = join(sharedPackage(), 'dist/keyguard.cjs');
  const child = spawn(process.execPath, ['--require', counter, program, command], {
    cwd: repository.root,
    stdio: 'ignore',
    env: attended,
  });
  const [, signal] = await once(child, 'exit');
  return signal === 'SIGKILL';
}

const commit = ({ tryGit }: TestRepository) => tryGit(['commit', '--allow-empty', '-m', 'm']);

describe('killed at any of its changes', () => {
  test('install: no file is lost, the old hooks run, the next install completes it, uninstall undoes all', async () => {
    let kills = 0;
    for (let change = 0; ; change += 11) {
      const repository = example();
      const before = treeOf(repository.root, ['.git']);
      const config = repository.read('.git/config').toString();
      if (!(await killedAt(change, repository, 'install'))) break;
      kills += 1;
      expect(JSON.parse(repository.read('package.json').toString())).toMatchObject(JSON.parse(manifest));
      expect(repository.read('.husky/pre-commit').toString()).toContain('true\n');
      expect(commit(repository)).toMatchObject({ status: 0, stderr: 'the hook of before\n' });
      install(repository.root);
      expect(commitSecret(repository).status).toBe(1);
      expect(
        Object.keys(treeOf(repository.root, [])).filter((name) => /\.keyguard$|\.lock$/.test(name)),
      ).toEqual([]);
      expect(keyguard(repository.root, ['uninstall']).status).toBe(0);
      expect(treeOf(repository.root, ['.git'])).toEqual(before);
      expect(repository.read('.git/config').toString()).toBe(config);
    }
    expect(kills).toBeGreaterThan(5);
  }, 240_000);

  test('uninstall: the old hooks run all the time, and the next uninstall completes it', async () => {
    let kills = 0;
    for (let change = 0; ; change += 13) {
      const repository = example();
      const before = treeOf(repository.root, ['.git']);
      const config = repository.read('.git/config').toString();
      install(repository.root);
      if (!(await killedAt(change, repository, 'uninstall'))) break;
      kills += 1;
      expect(commit(repository)).toMatchObject({ status: 0, stderr: 'the hook of before\n' });
      expect(keyguard(repository.root, ['uninstall']).status).toBe(0);
      expect(treeOf(repository.root, ['.git'])).toEqual(before);
      expect(repository.read('.git/config').toString()).toBe(config);
      expect(existsSync(join(repository.root, '.git/keyguard'))).toBe(false);
    }
    expect(kills).toBeGreaterThan(5);
  }, 240_000);
});

describe('while another install is at work', () => {
  const lockOf = ({ root }: TestRepository) => join(root, '.git/keyguard-install.lock');

  test('install waits for it', async () => {
    const repository = example();
    writeFileSync(lockOf(repository), String(process.pid));
    const program = join(sharedPackage(), 'dist/keyguard.cjs');
    const child = spawn(process.execPath, [program, 'install'], {
      cwd: repository.root,
      stdio: 'ignore',
      env: attended,
    });
    const ended = once(child, 'exit');
    await pause(1_500);
    expect(child.exitCode).toBeNull();
    expect(existsSync(join(repository.root, '.git/keyguard'))).toBe(false);
    repository.git('-c', 'alias.x=!rm .git/keyguard-install.lock', 'x');
    expect(await ended).toEqual([0, null]);
  });

  test('several at once: all succeed, and every file is as one would leave it', async () => {
    const [one, several] = [example(), example()];
    install(one.root);
    const program = join(sharedPackage(), 'dist/keyguard.cjs');
    const children = [1, 2, 3].map(() =>
      spawn(process.execPath, [program, 'install'], { cwd: several.root, stdio: 'ignore', env: attended }),
    );
    const ends = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(ends).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
    expect(treeOf(several.root, ['.git'])).toEqual(treeOf(one.root, ['.git']));
    expect(readFileSync(join(several.root, '.git/config'))).toEqual(
      readFileSync(join(one.root, '.git/config')),
    );
  });
});
