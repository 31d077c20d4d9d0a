import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRepository, removeRepositories, temporaryFolder } from '../support/repository.ts';
import { onBuildServer } from './support/keyguard.ts';

const hook = resolve(import.meta.dirname, '../../hooks/pre-commit');
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const all: [string, string[]][] = [
  ['dash', ['dash']],
  ['busybox sh', ['busybox', 'sh']],
  ['bash --posix', ['bash', '--posix']],
];
const shells = all.filter(([, [program]]) => onBuildServer || has(program!));

afterAll(removeRepositories);

test('the sh that people have is among those tested', () => {
  expect(shells.length).toBeGreaterThan(0);
});

describe.each(shells)('%s', (_, shell) => {
  const repository = createRepository();
  const tools = join(temporaryFolder(), 'tools');
  const log = join(repository.root, 'log');

  /** A stand-in for keyguard that ends with a status, and tells how it was started. */
  function stub(folder: string, status: string) {
    const file = join(repository.root, folder, 'dist/keyguard.cjs');
    mkdirSync(join(file, '..'), { recursive: true });
    const said = `${JSON.stringify(folder)} + ' ' + process.argv.slice(2).join(' ')`;
    writeFileSync(file, `require('node:fs').appendFileSync(${JSON.stringify(log)}, ${said}); ${status}`);
  }

  /** As husky runs it, with a command of somebody else after the block. */
  function run(environment: NodeJS.ProcessEnv = {}, options: readonly string[] = ['-e']) {
    rmSync(log, { force: true });
    const file = join(repository.root, 'the hook');
    writeFileSync(
      file,
      `${readFileSync(hook, 'utf8')}echo "the rest runs, status=$status keyguard=$keyguard"\n`,
    );
    const [program, ...first] = shell as [string, ...string[]];
    const { status, stdout, stderr } = spawnSync(program, [...first, ...options, file], {
      cwd: repository.root,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
    return { status, stdout, stderr, started: readLog() };
  }

  function readLog() {
    try {
      return readFileSync(log, 'utf8');
    } catch {
      return '';
    }
  }

  beforeAll(() => {
    // A PATH with git and the shell but without node.
    mkdirSync(tools);
    for (const name of ['git', 'dash', 'busybox', 'bash', 'sh', 'env']) {
      const path = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
      if (path) symlinkSync(path, join(tools, name));
    }
  });

  test.each([['-e'], []])(
    'all is well: the rest of the file runs, and has none of our variables',
    (...options) => {
      stub('node_modules/keyguard', '');
      expect(run({}, options)).toEqual({
        status: 0,
        stdout: 'the rest runs, status= keyguard=\n',
        stderr: '',
        started: 'node_modules/keyguard --staged --hook --listed',
      });
    },
  );

  test.each([1, 2, 3])('status %i ends the hook with it, in silence', (status) => {
    stub('node_modules/keyguard', `process.exit(${status})`);
    expect(run()).toMatchObject({ status, stdout: '', stderr: '' });
  });

  test.each(['process.exit(134)', "process.kill(process.pid, 'SIGKILL')", 'process.abort()'])(
    '%s: status 3 and one line',
    (end) => {
      stub('node_modules/keyguard', end);
      const { status, stdout, stderr } = run();
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toMatch(/^keyguard: commit stopped, .* status \d+$/m);
    },
  );

  test('node_modules goes before the git directory, which is enough alone', () => {
    stub('.git/keyguard', '');
    stub('node_modules/keyguard', '');
    expect(run().started).toBe('node_modules/keyguard --staged --hook --listed');
    rmSync(join(repository.root, 'node_modules'), { recursive: true });
    expect(run()).toMatchObject({ status: 0, started: '.git/keyguard --staged --hook --listed' });
  });

  test('keyguard is nowhere: status 3; what to do is said', () => {
    rmSync(join(repository.root, '.git/keyguard'), { recursive: true, force: true });
    const { status, stdout, stderr } = run();
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr.split('\n')[0]).toMatch(/commit stopped.*keyguard was not found/);
    expect(stderr).toContain('npx keyguard install');
  });

  test('node is nowhere: status 3; what to do is said', () => {
    stub('.git/keyguard', '');
    const { status, stdout, stderr } = run({ PATH: tools });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr.split('\n')[0]).toMatch(/commit stopped.*node was not found/);
    expect(stderr).toContain('husky/init.sh');
  });

  test('node that only the start file of husky knows is found; what else that does has no effect', () => {
    stub('.git/keyguard', '');
    const home = temporaryFolder();
    const environment = { PATH: tools, XDG_CONFIG_HOME: home };
    const start = (text: string) => {
      mkdirSync(join(home, 'husky'), { recursive: true });
      writeFileSync(join(home, 'husky/init.sh'), text);
    };
    start(`cat; echo loud; export PATH="$PATH:${join(process.execPath, '..')}" KEYGUARD=0\nfalse\n`);
    expect(run(environment)).toMatchObject({
      status: 0,
      stdout: 'the rest runs, status= keyguard=\n',
      started: '.git/keyguard --staged --hook --listed',
    });
    start('exit 0\n');
    expect(run(environment)).toMatchObject({ status: 3, stdout: '', started: '' });
  });

  test('KEYGUARD=0 skips with one line, and the rest runs; other values do not', () => {
    stub('.git/keyguard', 'process.exit(1)');
    expect(run({ KEYGUARD: '0' })).toEqual({
      status: 0,
      stdout: 'the rest runs, status= keyguard=\n',
      stderr: 'keyguard: this commit was not checked, because KEYGUARD=0 is set\n',
      started: '',
    });
    for (const value of ['', '1', '00']) expect(run({ KEYGUARD: value }).status).toBe(1);
  });
});

test('shellcheck has nothing to say', () => {
  if (!has('shellcheck') && !onBuildServer) return;
  for (const name of ['pre-commit', 'shim', 'chain', 'alias']) {
    const file = resolve(hook, '..', name);
    const { stdout } = spawnSync('shellcheck', ['-s', 'sh', '-e', 'SC1090,SC1091,SC2317', file], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  }
});

test('no absolute path, no bash, LF only', () => {
  for (const name of ['pre-commit', 'shim', 'chain', 'alias']) {
    const text = readFileSync(resolve(hook, '..', name), 'utf8');
    expect(text).not.toContain('\r');
    expect(text.replace('#!/usr/bin/env sh', '').replaceAll('/dev/null', '')).not.toMatch(/[\s"'=]\/\w/);
  }
});
