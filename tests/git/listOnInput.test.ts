import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createRepository, keyguard, removeRepositories } from '../support/repository.ts';
import { plant } from '../support/situations.ts';

afterAll(removeRepositories);

function planted() {
  const repository = createRepository();
  repository.commit({ a: 'a' });
  repository.write('config.rb', plant().text);
  repository.git('add', '.');
  return repository;
}

/** In any of its forms, git writes its notes between what it lists. */
test.each([
  'GIT_TRACE',
  'GIT_TRACE_SETUP',
  'GIT_TRACE_PERFORMANCE',
  'GIT_TRACE2',
  'GIT_TRACE2_EVENT',
  'GIT_TRACE2_PERF',
])('a secret is stopped where %s writes to standard output', (name) => {
  const repository = planted();
  repository.guard();
  const { status, stderr } = repository.tryGit(['commit', '-m', 'm'], { [name]: '/dev/stdout' });
  expect(stderr).toContain('keyguard: commit refused: ');
  expect(status).toBe(1);
});

/** What the hook could hand over, made of the whole list. */
const lists: Record<string, (list: string) => string> = {
  nothing: () => '',
  'the list without the end mark': (list) => list,
  'the end mark without the path of a file': (list) => `${list.slice(0, list.indexOf('\0') + 1)}listed`,
  'a part of a record': (list) => `${list.slice(0, 20)}listed`,
  'the list cut before its last byte': (list) => `${list.slice(0, -1)}listed`,
  'something else before the list': (list) => `git.c:463 trace: built-in\n${list}listed`,
  'something else behind the list': (list) => `${list}trace\nlisted`,
};

test.each(Object.entries(lists))('git is asked again where the hook hands over %s', (_, of) => {
  const repository = planted();
  const list = repository.git('diff-index', '--cached', '--raw', '-z', '--no-abbrev', 'HEAD', '--');
  const { status, stdout, stderr } = repository.tryGit(
    ['-c', `alias.check=!'${process.execPath}' '${keyguard}'`, 'check', '--staged', '--hook', '--listed'],
    {},
    of(list),
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('config.rb:');
});

const hasBash = spawnSync('bash', ['--version']).status === 0;

(hasBash ? test : test.skip)(
  'a hook with pipefail lets the first commit pass, and stops a secret in it',
  () => {
    const repository = createRepository();
    repository.guard();
    const hook = join(repository.root, '.git/hooks/pre-commit');
    writeFileSync(
      hook,
      readFileSync(hook, 'utf8').replace('#!/bin/sh', '#!/usr/bin/env bash\nset -euo pipefail'),
    );
    repository.write('config.rb', plant().text);
    repository.git('add', '.');
    expect(repository.tryGit(['commit', '-m', 'm']).status).toBe(1);
    repository.write('config.rb', plant().clean);
    repository.git('add', '.');
    expect(repository.tryGit(['commit', '-q', '-m', 'm'])).toMatchObject({ status: 0, stderr: '' });
  },
);
