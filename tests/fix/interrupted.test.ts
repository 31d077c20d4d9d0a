import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { endInterrupted } from '../../src/fix/endInterrupted.ts';
import { openRepository } from '../../src/git/repository.ts';
import {
  keyguard,
  removeRepositories,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { carrierwave, keyguardWith, source, stagedCarrierwave, stateOf } from './support/fix.ts';

afterAll(removeRepositories);

/**
 * Does something at the n-th change that the process makes: of a file, or by git of the index and the objects. The
 * functions are counted in the process itself: a time would hit another place on each machine.
 */
const atChange = (number: number, action: string) => `
  const fs = require('node:fs'); const child = require('node:child_process'); let left = ${number};
  const real = { ...fs, spawn: child.spawn };
  const act = (name, args) => { ${action} };
  process.on('exit', () => { if (left < 0) real.writeFileSync('.git/hit', ''); });
  const counted = (owner, name, matters) => { owner[name] = (...args) => {
    if (matters(...args)) act(name, args); return real[name](...args); }; };
  for (const name of ['renameSync', 'linkSync', 'writeSync', 'writeFileSync', 'fchmodSync', 'rmSync']) counted(fs, name, () => true);
  counted(fs, 'openSync', (path, flags) => flags !== 'r');
  counted(child, 'spawn', (_, args) => /^(update-index|hash-object)$/.test(args[0]));`;

const killAt = (number: number) =>
  atChange(number, `if (left-- === 0) process.kill(process.pid, 'SIGKILL');`);

/** The disk is full from then on: nothing new can be written. What git would write fails as well. */
const fullFrom = (number: number) =>
  atChange(
    number,
    `if (left-- > 0 || /^(renameSync|rmSync|fchmodSync)$/.test(name)) return;
     if (name === 'spawn') { child.spawn = (_, args, options) => real.spawn(/^(update-index|hash-object)$/.test(args[0]) ? 'false' : 'git', args, options); return; }
     throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });`,
  );

const failAt = (number: number) =>
  atChange(number, `if (left-- === 0) throw Object.assign(new Error('EIO'), { code: 'EIO' });`);

/** At the changes that count here: what is written before is only a copy. */
const appendAt = (number: number, path: string) =>
  atChange(
    number,
    `if (/^(rename|link)/.test(name) && left-- === 0) real.appendFileSync(${JSON.stringify(path)}, '# written meanwhile\\n');`,
  );

const fix = ['fix', '--yes'];
const ownEnv = 'A=1\n\n# mine\nB="two"';

/** Something of everything: a new file, changed ones, a changed index, a work tree that differs. Made once, and copied. */
let model: TestRepository | undefined;

function example(): TestRepository {
  if (!model) {
    model = stagedCarrierwave({ '.gitignore': 'node_modules\n' });
    model.write('.env', ownEnv);
    model.write(source, `${carrierwave().text}# not staged\n`);
  }
  const root = join(temporaryFolder(), 'repository');
  cpSync(model.root, root, { recursive: true });
  return repositoryAt(root);
}

/** How it looks before and after; every run of the example gives the same. */
let looks: Record<'before' | 'after', ReturnType<typeof stateOf>> | undefined;

function outcomes() {
  if (looks) return looks;
  const repository = example();
  const before = stateOf(repository);
  expect(repository.keyguard(fix)).toMatchObject({ status: 0, stderr: '' });
  looks = { before, after: stateOf(repository) };
  return looks;
}

/** Does it for 0, 1, 2, … (or every few) until the run is not hit any more. */
async function atEachChange(
  hit: (number: number, repository: TestRepository) => boolean | Promise<boolean>,
  step = 1,
): Promise<number> {
  for (let number = 0; ; number += step) if (!(await hit(number, example()))) return number;
}

describe('keyguard fix', () => {
  test('killed at each of its changes: the next start finishes or undoes it, and no value is lost on the way', async () => {
    const { before, after } = outcomes();
    const { id, secret } = carrierwave();
    const endings = new Set<string | null>();
    const changes = await atEachChange(async (number, repository) => {
      if (keyguardWith(killAt(number), repository, fix).status !== null) return false;
      const env = repository.read('.env').toString();
      expect(env.startsWith(ownEnv)).toBe(true);
      const text = repository.read(source).toString() + repository.git('show', `:${source}`);
      for (const value of [id, secret]) {
        expect(text.split(value).length === 3 || env.includes(value)).toBe(true);
      }
      const journal = stateOf(repository).files['.git/keyguard-fix.json'] ?? '';
      for (const value of [id, secret, 'two']) expect(journal).not.toContain(value);

      // Most of the starts are made in this process: it is quicker.
      if (number % 7 === 0) {
        expect(repository.keyguard(fix).status).toBe(0);
        expect(stateOf(repository)).toEqual(after);
      } else {
        endings.add(await endInterrupted(await openRepository(repository.root)));
        expect([before, after]).toContainEqual(stateOf(repository));
      }
      return true;
    });
    expect(changes).toBeGreaterThan(20);
    expect([...endings]).toEqual([null, 'undone', 'finished']);
  }, 240_000);

  test.each([
    ['a disk that is full from then on', fullFrom, 2],
    ['an error of the disk', failAt, 5],
  ])(
    'with %s: one line, and all is as before, or as after',
    async (_, fault, step) => {
      const { before, after } = outcomes();
      let refused = 0;
      const changes = await atEachChange((number, repository) => {
        const { status, stderr } = keyguardWith(fault(number), repository, fix);
        // Some faults are no obstacle: there is another way.
        if (status === 0) {
          repository.keyguard(['fix', 'README.md']);
          expect(stateOf(repository)).toEqual(after);
          return existsSync(join(repository.root, '.git/hit'));
        }
        expect(status).toBe(3);
        expect(stderr.trimEnd().split('\n')).toHaveLength(1);
        if (stderr.includes('nothing was changed')) expect(stateOf(repository)).toEqual(before);
        else expect(repository.keyguard(['fix', 'README.md']).stdout).toMatch(/finished|undone|^$/);
        expect([before, after]).toContainEqual(stateOf(repository));
        refused += 1;
        return true;
      }, step);
      expect(refused).toBeGreaterThan(5);
      expect(changes).toBeGreaterThan(15);
    },
    240_000,
  );

  test.each([source, '.env', '.gitignore'])(
    'while something else writes into %s, at each of its changes: nothing of it is lost',
    async (path) => {
      let [done, refused] = [0, 0];
      await atEachChange((number, repository) => {
        const { status } = keyguardWith(appendAt(number, join(repository.root, path)), repository, fix);
        const text = repository.read(path).toString();
        const isHit = text.endsWith('# written meanwhile\n');
        expect(repository.read('.env').toString().startsWith(ownEnv)).toBe(true);
        expect(Object.keys(stateOf(repository).files).filter((name) => name.includes('keyguard'))).toEqual(
          [],
        );
        if (status === 0) done += 1;
        else {
          refused += 1;
          expect(isHit).toBe(true);
          expect(repository.git('show', `:${source}`)).toContain(carrierwave().secret);
          expect(repository.read(source).toString()).toContain(carrierwave().secret);
        }
        return isHit;
      });
      expect(done).toBeGreaterThan(1);
      expect(refused).toBeGreaterThan(5);
    },
    240_000,
  );
});

describe('keyguard fix does nothing', () => {
  test('to a read-only file', () => {
    const repository = example();
    chmodSync(join(repository.root, source), 0o444);
    const before = stateOf(repository);
    const { status, stderr } = repository.keyguard(fix);
    expect(status).toBe(3);
    expect(stderr).toContain('read-only');
    expect(stateOf(repository)).toEqual(before);
  });

  test('where the index is locked', () => {
    const repository = example();
    const before = stateOf(repository);
    writeFileSync(join(repository.root, '.git/index.lock'), '');
    const { status, stderr } = repository.keyguard(fix);
    expect(status).toBe(3);
    expect(stderr).toMatch(/index\.lock.*nothing was changed/);
    expect(stateOf(repository)).toEqual(before);
  });

  test('while another is at work; the lock of one that has gone is taken', () => {
    const repository = example();
    const before = stateOf(repository);
    const lock = join(repository.root, '.git/keyguard-fix.lock');
    writeFileSync(lock, String(process.pid));
    expect(repository.keyguard(fix)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('another keyguard fix'),
    });
    rmSync(lock);
    expect(stateOf(repository)).toEqual(before);
    // No process has this number.
    writeFileSync(lock, '99999999');
    expect(repository.keyguard(fix).status).toBe(0);
  });

  test('for a journal of which someone has changed the files since: what was done is undone, the change stays', () => {
    const { before } = outcomes();
    const repository = example();
    const killBehindSource = atChange(
      9,
      `if (name === 'renameSync' && args[1].endsWith('carrierwave.rb')) left = 0;
       else if (name === 'rmSync' && left === 0) process.kill(process.pid, 'SIGKILL');`,
    );
    expect(keyguardWith(killBehindSource, repository, fix).status).toBe(null);
    expect(repository.read(source).toString()).not.toContain(carrierwave().id);
    appendFileSync(join(repository.root, '.gitignore'), 'mine\n');
    expect(repository.keyguard(['fix', 'README.md']).stdout).toContain('undone');
    const state = stateOf(repository);
    expect(state.index).toBe(before.index);
    expect(state.files[source]).toBe(before.files[source]);
    expect(state.files['.gitignore']).toMatch(/mine\n$/);
  });
});

test('repaired by something else between the look and the plan: nothing is changed, and it says so', () => {
  const repository = example();
  const repairFirst = `
    const child = require('node:child_process'); const fs = require('node:fs'); const { spawn } = child; let isDone = false;
    const looks = [];
    const hasEnded = (pid) => /^(?:Z|$)/.test(child.spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout?.trim() ?? '');
    child.spawn = (file, args, ...rest) => {
      if (!isDone && args.includes('--stage')) {
        isDone = true;
        while (!looks.every(hasEnded)) {}
        fs.writeFileSync(${JSON.stringify(source)}, '# repaired\\n');
        child.execFileSync('git', ['add', ${JSON.stringify(source)}]);
      }
      const started = spawn(file, args, ...rest);
      if (args.some((each) => each.startsWith('diff'))) looks.push(String(started.pid));
      return started;
    };`;
  const { status, stdout, stderr } = keyguardWith(repairFirst, repository, fix);
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  expect(stderr).toContain(`${source} has changed meanwhile`);
  expect(repository.read(source).toString()).toBe('# repaired\n');
});

test('two at once: one does it, the other says so, and all is as one would leave it', async () => {
  const { after } = outcomes();
  const both = example();
  const children = [1, 2, 3].map(() =>
    spawn(process.execPath, [keyguard, ...fix], { cwd: both.root, stdio: 'ignore' }),
  );
  const statuses = (await Promise.all(children.map((child) => once(child, 'exit')))).map(
    ([status]) => status as number,
  );
  expect(statuses).toContain(0);
  expect(statuses.every((status) => status === 0 || status === 3)).toBe(true);
  expect(stateOf(both)).toEqual(after);
});
