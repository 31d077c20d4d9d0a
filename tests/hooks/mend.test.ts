import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { hookTable } from '../../src/install/hookTable.ts';
import { createRepository, removeRepositories } from '../support/repository.ts';
import { layHooks } from './support/layHooks.ts';

afterAll(removeRepositories);

/** A clone whose hooks are listed, as `keyguard install` does where a hook manager writes them, too. */
function listed() {
  const repository = createRepository();
  repository.commit({ a: 'a' });
  const hooks = layHooks(repository);
  const git = join(repository.root, '.git');
  writeFileSync(join(git, 'keyguard/local-hooks'), hookTable.map(({ name }) => `${name}\n`).join(''));
  const commit = () => repository.tryGit(['commit', '-q', '--allow-empty', '-m', 'm'], hooks.environment);
  return { git, commit };
}

test('a hook that was taken away, or written anew, is back after the next commit', () => {
  const { git, commit } = listed();
  rmSync(join(git, 'hooks/pre-push'));
  writeFileSync(join(git, 'hooks/post-merge'), '#!/bin/sh\necho mine\n');
  expect(commit()).toMatchObject({ status: 0, stderr: '' });
  for (const name of ['pre-push', 'post-merge'])
    expect(readFileSync(join(git, 'hooks', name), 'utf8')).toContain('keyguard/hooks/run');
  expect(readFileSync(join(git, 'hooks/post-merge'), 'utf8')).toContain('echo mine');
});

test('where all are there, a commit starts nothing that looks at each', () => {
  const { git, commit } = listed();
  writeFileSync(join(git, 'keyguard/hooks/mend'), `echo >'${join(git, 'mended')}'\n`);
  expect(commit().status).toBe(0);
  expect(existsSync(join(git, 'mended'))).toBe(false);
  rmSync(join(git, 'hooks/pre-push'));
  expect(commit().status).toBe(0);
  expect(existsSync(join(git, 'mended'))).toBe(true);
});
