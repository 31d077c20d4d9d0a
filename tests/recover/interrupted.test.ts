import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { keyguard, removeRepositories, temporaryFolder } from '../support/repository.ts';
import { type LeakedRepository, leakedRepository } from './support/leakedRepository.ts';

afterAll(removeRepositories);

let repository: LeakedRepository;
beforeEach(() => {
  repository = leakedRepository();
});

const name = 'keyguard-recovery.md';
const recover = (...args: string[]) => repository.keyguard(['recover', ...args]);
const guide = () => repository.read(name).toString();

/** A git whose `cat-file` never answers: the search goes on until it is stopped. */
function endlessGit(): NodeJS.ProcessEnv {
  const folder = temporaryFolder();
  const path = process.env.PATH!;
  const script = `#!/bin/sh\ncase "$*" in *--batch*) exec sleep 60 ;; esac\nPATH='${path}' exec git "$@"\n`;
  writeFileSync(join(folder, 'git'), script);
  chmodSync(join(folder, 'git'), 0o755);
  return { ...process.env, PATH: `${folder}${delimiter}${path}` };
}

(process.platform === 'win32' ? test.skip : test)(
  'stopped in the middle of the search there is a guide, what cannot wait was said, and the next run goes on',
  async () => {
    const child = spawn(process.execPath, [keyguard, 'recover', 'aws'], {
      cwd: repository.root,
      env: endlessGit(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    while (!said.includes('Deactivate the key') && child.exitCode === null) await setTimeout(20);
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(guide()).toContain('<!-- step never');
    writeFileSync(join(repository.root, name), guide().replace(/\[ \](.*<!-- step key-in-use -->)/, '[x]$1'));
    const next = recover('--next');
    expect(next.status).toBe(0);
    expect(guide()).toMatch(/^- \[x\] .*<!-- step key-in-use -->$/m);
    expect(guide()).toContain(repository.id);
    expect(readdirSync(repository.root).filter((file) => file.includes('.tmp'))).toEqual([]);
  },
);

test('outside of a repository it is a guide all the same', () => {
  const folder = temporaryFolder();
  const outside = { ...process.env, GIT_CEILING_DIRECTORIES: join(folder, '..') };
  const run = (...args: string[]) =>
    repository.keyguard(['recover', ...args], { ...outside, GIT_DIR: join(folder, 'none') });
  const { status, stdout } = run('aws', '--key-id', repository.id);
  expect({ status, said: stdout.includes('no git repository') }).toEqual({ status: 0, said: true });
  expect(run('--next').status).toBe(0);
});

describe('bad input gets one line', () => {
  test.each([
    [['awss'], 'did you mean aws?'],
    [['aws', '--status', '--next'], 'one of them at a time'],
    [['--status'], 'start with'],
    [['--next'], 'start with'],
    [['github', '--key-id', 'AKIA'.padEnd(20, 'A')], '--key-id is for AWS'],
    [['aws', '--key-id', 'x'.repeat(40)], 'AKIA and 16 more'],
  ])('%j', (args, line) => {
    const { status, stderr } = recover(...args);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(line);
    expect(stderr).not.toContain('xxxxxxxxxx');
    expect(existsSync(join(repository.root, name))).toBe(false);
  });

  test('a guide that git tracks, or would not ignore', () => {
    repository.write('.gitignore', '!*.md\n');
    expect(recover('aws')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('.gitignore:1:!*.md'),
    });
    repository.write('.gitignore', '');
    repository.write(name, 'text\n');
    repository.git('add', '--force', name);
    expect(recover('aws')).toMatchObject({ status: 2, stderr: expect.stringContaining('is tracked by git') });
    expect(guide()).toBe('text\n');
  });

  test('a guide that is no file of text', () => {
    mkdirSync(join(repository.root, name));
    expect(recover('aws')).toMatchObject({ status: 2, stderr: expect.stringContaining('no plain file') });
    const other = leakedRepository();
    const target = join(temporaryFolder(), 'target');
    writeFileSync(target, 'precious\n');
    symlinkSync(target, join(other.root, name));
    expect(other.keyguard(['recover', 'aws']).status).toBe(2);
    const third = leakedRepository();
    third.write(name, Buffer.from([0x66, 0xff, 0xfe, 0x80]));
    expect(third.keyguard(['recover', 'aws'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('UTF-8'),
    });
  });
});

test('without a provider, the history tells which guide it is', () => {
  expect(recover().stdout).toContain(repository.id);
  expect(guide()).toContain('<!-- guide aws.en -->');
});

test('in a linked work tree the guide is ignored, too', () => {
  const tree = join(temporaryFolder(), 'tree');
  repository.git('worktree', 'add', '-q', tree);
  const { status } = repository.tryGit([
    '-C',
    tree,
    '-c',
    `alias.kg=!'${process.execPath}' '${keyguard}'`,
    'kg',
    'recover',
    'aws',
  ]);
  expect(status).toBe(0);
  expect(repository.git('-C', tree, 'status', '--porcelain')).toBe('');
});
