import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import {
  createRepository,
  type RepositoryOptions,
  removeRepositories,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { plant } from '../support/situations.ts';
import { layHooks } from './support/layHooks.ts';

afterAll(removeRepositories);

interface Commit {
  readonly name: string;
  readonly options?: RepositoryOptions;
  /** Returns the work tree to commit in. */
  prepare(repository: TestRepository): TestRepository;
  readonly commit: readonly string[];
  /** `pre-commit` is one of them. */
  readonly nodes?: number;
}

function branches(repository: TestRepository, mine: string) {
  repository.commit({ a: '1\n', shared: '1\n' });
  repository.git('checkout', '-q', '-b', 'side');
  repository.commit({ shared: '2\n' });
  repository.git('checkout', '-q', 'main');
  repository.commit({ [mine]: '3\n' });
}

const change = (repository: TestRepository) => {
  repository.commit({ a: '1\n', 'deep/b': '1\n' });
  repository.write('a', '2\n');
  return repository;
};

const commits: readonly Commit[] = [
  {
    name: 'the first one',
    prepare(repository) {
      repository.write('a', '1');
      repository.git('add', '.');
      return repository;
    },
    commit: ['-m', 'm'],
  },
  { name: '-a', prepare: change, commit: ['-a', '-m', 'm'] },
  { name: 'of a path', prepare: change, commit: ['-m', 'm', 'a'] },
  { name: '-i with a path', prepare: change, commit: ['-m', 'm', '-i', 'a'] },
  { name: '--amend', prepare: change, commit: ['-a', '--amend', '-m', 'm'] },
  {
    name: '--amend of the first one',
    prepare(repository) {
      repository.commit({ a: '1' });
      repository.git('pack-refs', '--all');
      repository.write('a', '2');
      return repository;
    },
    commit: ['-a', '--amend', '-m', 'm'],
  },
  {
    name: 'in a linked work tree with a space in its name',
    prepare(repository) {
      repository.commit({ a: '1' });
      const root = join(repository.root, '..', 'linked tree');
      repository.git('worktree', 'add', '-q', '-b', 'linked', root);
      const linked = repositoryAt(root);
      linked.write('a', '2');
      return linked;
    },
    commit: ['-a', '-m', 'm'],
  },
  {
    name: 'in a SHA-256 repository',
    options: { objectFormat: 'sha256' },
    prepare: change,
    commit: ['-a', '-m', 'm'],
  },
  {
    name: 'with an index of version 4',
    prepare(repository) {
      repository.git('config', 'index.version', '4');
      return change(repository);
    },
    commit: ['-a', '-m', 'm'],
  },
  {
    name: 'on a detached HEAD',
    prepare(repository) {
      change(repository);
      repository.git('checkout', '-q', '--detach');
      return repository;
    },
    commit: ['-a', '-m', 'm'],
  },
  {
    name: 'on a branch that git gc has packed, beside one whose name ends so',
    prepare(repository) {
      change(repository);
      repository.git('branch', 'z/refs/heads/main', 'HEAD');
      repository.git('pack-refs', '--all');
      return repository;
    },
    commit: ['-a', '-m', 'm'],
  },
  {
    name: 'of a merge with conflicts',
    prepare(repository) {
      branches(repository, 'shared');
      repository.tryGit(['merge', 'side']);
      repository.write('shared', '4\n');
      repository.git('add', '.');
      return repository;
    },
    commit: ['--no-edit'],
  },
];

test.each(commits)(
  'a commit that pre-commit passed starts node once: $name',
  ({ options, prepare, commit }) => {
    const repository = createRepository(options);
    const tree = prepare(repository);
    const hooks = layHooks(repository);
    const outcome = tree.tryGit(['commit', '-q', ...commit], hooks.environment);
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(hooks.ran()).toEqual(expect.arrayContaining(['pre-commit', 'post-commit']));
    expect(hooks.nodes()).toBe(1);
  },
);

test('a merge that pre-merge-commit passed starts node once', () => {
  const repository = createRepository();
  branches(repository, 'a');
  const hooks = layHooks(repository);
  const outcome = repository.tryGit(['merge', '-q', '-m', 'join them', 'side'], hooks.environment);
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  expect(hooks.ran()).toEqual(['pre-merge-commit', 'commit-msg', 'post-merge']);
  expect(hooks.nodes()).toBe(1);
});

test('a fast-forward and a rebase in their midst start no node', () => {
  const repository = createRepository();
  branches(repository, 'a');
  const hooks = layHooks(repository);
  repository.git('checkout', '-q', '-b', 'behind', 'side~1');
  expect(repository.tryGit(['merge', '-q', '--ff-only', 'side'], hooks.environment).status).toBe(0);
  expect(hooks.ran()).toEqual(['post-merge']);
  expect(hooks.nodes()).toBe(0);
  for (const name of ['x', 'y', 'z'])
    repository.git('commit', '-q', '--no-verify', '--allow-empty', '-m', name);
  hooks.ran();
  hooks.nodes();
  expect(repository.tryGit(['rebase', '-q', 'main'], hooks.environment).status).toBe(0);
  expect(hooks.ran().filter((name) => name === 'post-commit').length).toBeGreaterThan(1);
  expect(hooks.nodes()).toBe(1);
});

test('a mark of a commit that was given up covers no other commit', () => {
  const { text } = plant();
  const repository = createRepository();
  change(repository);
  const hooks = layHooks(repository);
  // pre-commit passes, and the empty message ends it.
  expect(repository.tryGit(['commit', '-a', '-m', ''], hooks.environment).status).not.toBe(0);
  repository.write('a', text);
  const warned = (...args: string[]) => {
    const { stderr } = repository.tryGit(
      ['commit', '-a', '--no-verify', '-m', 'm', ...args],
      hooks.environment,
    );
    expect(stderr).toContain('keyguard: a commit went past the guard: ');
  };
  warned('--amend');
  repository.git('reset', '-q', '--soft', 'HEAD@{1}');
  warned();
});

test('the same content on another parent is looked at again', () => {
  const { text, clean } = plant();
  const repository = createRepository();
  const first = repository.commit({ a: clean });
  repository.commit({ c: '1' });
  repository.commit({ a: text });
  const hooks = layHooks(repository);
  repository.write('b', '1');
  repository.git('add', '.');
  // Old there, so it passes; new where the commit with the secret has been taken back.
  expect(repository.tryGit(['commit', '-q', '-m', 'm'], hooks.environment).status).toBe(0);
  repository.git('reset', '-q', '--soft', first);
  const { stderr } = repository.tryGit(['commit', '-q', '--no-verify', '-m', 'm'], hooks.environment);
  expect(stderr).toContain('keyguard: a commit went past the guard: ');
});

test('commits with a secret that are made one is looked at again, though the last was passed', () => {
  const { text, clean } = plant();
  const repository = createRepository();
  const first = repository.commit({ a: clean });
  repository.commit({ a: text });
  const hooks = layHooks(repository);
  repository.write('b', '1');
  repository.git('add', '.');
  expect(repository.tryGit(['commit', '-q', '-m', 'm'], hooks.environment).status).toBe(0);
  repository.git('reset', '-q', '--soft', first);
  const { stderr } = repository.tryGit(['commit', '-q', '--no-verify', '-m', 'm'], hooks.environment);
  expect(stderr).toContain('keyguard: a commit went past the guard: ');
});

test('a message that was never checked is looked at, though the files were passed', () => {
  const { text, clean } = plant();
  const repository = createRepository();
  const hooks = layHooks(repository);
  const commit = (...args: string[]) => repository.tryGit(['commit', '-q', ...args], hooks.environment);
  repository.write('a', clean);
  repository.git('add', '.');
  expect(commit('-m', text).stderr).toContain('keyguard: commit refused: ');
  expect(commit('--no-verify', '-m', text).stderr).toContain('keyguard: a commit went past the guard: ');
  expect(commit('--amend', '-m', 'm')).toMatchObject({ status: 0, stderr: '' });
  expect(commit('--amend', '--no-verify', '-m', text).stderr).toContain(
    'keyguard: a commit went past the guard: ',
  );
});

test('a hook that is laid twice starts node once', () => {
  const repository = createRepository();
  change(repository);
  const hooks = layHooks(repository);
  repository.git('add', '.');
  expect(repository.tryGit(['commit', '-q', '-m', 'm'], hooks.environment).status).toBe(0);
  expect(repository.tryGit(['hook', 'run', 'post-commit'], hooks.environment).status).toBe(0);
  expect(hooks.nodes()).toBe(1);
});

test('what is staged while the check goes on is looked at when it is committed', () => {
  const { text } = plant();
  const repository = createRepository();
  change(repository);
  const hooks = layHooks(repository);
  // As a formatter does that a hook manager runs beside the check; git has made its list by then.
  const late = join(temporaryFolder(), 'late.cjs');
  writeFileSync(
    late,
    `if (process.argv.includes('--staged')) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  require('node:fs').writeFileSync('late', ${JSON.stringify(text)});
  require('node:child_process').execFileSync('git', ['add', 'late']);
}`,
  );
  repository.git('add', '.');
  const environment = { ...hooks.environment, NODE_OPTIONS: `--require=${late}` };
  const { status, stderr } = repository.tryGit(['commit', '-q', '-m', 'm'], environment);
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('went past the guard') });
});
