import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/git/repository.ts';
import { stagedChanges } from '../../src/git/stagedChanges.ts';
import { withEnvironment } from '../support/environment.ts';
import { createRepository, removeRepositories, type TestRepository } from '../support/repository.ts';
import { stagedTexts } from '../support/stagedContent.ts';

afterAll(removeRepositories);

const changesOf = async ({ root }: TestRepository) => stagedChanges(await openRepository(root));

/** A repository with one commit of `a` and `b`. */
function started() {
  const repository = createRepository();
  repository.commit({ a: 'one\n', b: 'two\n' });
  return repository;
}

interface Situation {
  readonly name: string;
  stage(repository: TestRepository): void;
  /** Path and content of what the commit would bring. */
  readonly brings: Readonly<Record<string, string>>;
}

const situations: Situation[] = [
  { name: 'nothing', stage: () => {}, brings: {} },
  {
    name: 'a new file and a changed one',
    stage(repository) {
      repository.write('a', 'other\n');
      repository.write('new', 'new\n');
      repository.git('add', '.');
    },
    brings: { a: 'other\n', new: 'new\n' },
  },
  {
    name: 'a change of the work tree alone',
    stage: (repository) => repository.write('a', 'other\n'),
    brings: {},
  },
  {
    name: 'a staged file that was cleaned in the work tree',
    stage(repository) {
      repository.write('a', 'staged\n');
      repository.git('add', 'a');
      repository.write('a', 'one\n');
    },
    brings: { a: 'staged\n' },
  },
  {
    name: 'a staged file that was deleted in the work tree',
    stage(repository) {
      repository.write('new', 'staged\n');
      repository.git('add', 'new');
      rmSync(join(repository.root, 'new'));
    },
    brings: { new: 'staged\n' },
  },
  { name: 'a deletion', stage: (repository) => void repository.git('rm', '-q', 'a'), brings: {} },
  { name: 'a rename', stage: (repository) => void repository.git('mv', 'a', 'c'), brings: { c: 'one\n' } },
  {
    name: 'a change of mode only',
    stage: (repository) => void repository.git('update-index', '--chmod=+x', 'a'),
    brings: {},
  },
  {
    name: 'an intent to add',
    stage(repository) {
      repository.write('later', 'not staged\n');
      repository.git('add', '--intent-to-add', 'later');
    },
    brings: { later: '' },
  },
  {
    name: 'a symbolic link, by its target',
    stage(repository) {
      symlinkSync('there/and/back', join(repository.root, 'link'));
      repository.git('add', 'link');
    },
    brings: { link: 'there/and/back' },
  },
  {
    name: 'a file that became a symbolic link',
    stage(repository) {
      rmSync(join(repository.root, 'a'));
      symlinkSync('b', join(repository.root, 'a'));
      repository.git('add', 'a');
    },
    brings: { a: 'b' },
  },
  {
    name: 'a submodule, which has no content of its own',
    stage(repository) {
      const part = started();
      repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', part.root, 'part');
      repository.git('rm', '-q', '--cached', '.gitmodules');
    },
    brings: {},
  },
  {
    name: 'names with spaces, quotes, a line feed, a tab and other letters',
    stage(repository) {
      for (const name of ['with space', `"it's"`, 'line\nfeed', 'tab\there', 'スクリーン/ключ']) {
        repository.write(name, `${name}.`);
      }
      repository.git('add', '.');
    },
    brings: {
      'with space': 'with space.',
      '"it\'s"': `"it's".`,
      'line\nfeed': 'line\nfeed.',
      'tab\there': 'tab\there.',
      'スクリーン/ключ': 'スクリーン/ключ.',
    },
  },
  {
    name: 'a name that is no UTF-8',
    stage(repository) {
      const oid = repository.tryGit(['hash-object', '-w', '--stdin'], {}, 'content').stdout.trim();
      const record = Buffer.concat([Buffer.from(`100644 ${oid}\tcaf`), Buffer.from([0xe9, 0])]);
      repository.tryGit(['update-index', '-z', '--index-info'], {}, record);
    },
    brings: { 'caf\\xe9': 'content' },
  },
];

test.each(situations)('the commit would bring: $name', async ({ stage, brings }) => {
  const repository = started();
  stage(repository);
  expect(await stagedTexts(repository.root)).toEqual(brings);
});

test('before the first commit, everything is new', async () => {
  const repository = createRepository();
  repository.write('a', 'one\n');
  repository.git('add', 'a');
  expect(await changesOf(repository)).toMatchObject({ parents: [], changes: [{ path: 'a', parents: [] }] });
  expect(await stagedTexts(repository.root)).toEqual({ a: 'one\n' });
});

test('before the first commit of a SHA-256 repository', async () => {
  const repository = createRepository({ objectFormat: 'sha256' });
  repository.write('a', 'one\n');
  repository.git('add', 'a');
  expect(await stagedTexts(repository.root)).toEqual({ a: 'one\n' });
});

test('on an orphan branch, everything is new again', async () => {
  const repository = started();
  repository.git('checkout', '-q', '--orphan', 'other');
  expect(await stagedTexts(repository.root)).toEqual({ a: 'one\n', b: 'two\n' });
});

test('a detached HEAD is a parent like any other', async () => {
  const repository = started();
  repository.git('checkout', '-q', '--detach');
  repository.write('a', 'other\n');
  repository.git('add', 'a');
  expect(await stagedTexts(repository.root)).toEqual({ a: 'other\n' });
});

test('a deletion and a rename tell what was there before', async () => {
  const repository = started();
  const before = repository.git('rev-parse', 'HEAD:a');
  repository.git('mv', 'a', 'c');
  const { changes } = await changesOf(repository);
  expect(changes).toEqual([
    { path: 'a', staged: null, parents: [{ oid: before, mode: '100644' }], unmerged: false },
    { path: 'c', staged: { oid: before, mode: '100644' }, parents: [null], unmerged: false },
  ]);
});

describe('a merge', () => {
  /** `main` and `side` both change `a`; each has a file of its own. */
  function diverged() {
    const repository = started();
    repository.git('checkout', '-q', '-b', 'side');
    const side = repository.commit({ a: 'side\n', 'of-side': 'side\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ a: 'main\n', 'of-main': 'main\n' });
    return { repository, side };
  }

  test('with a conflict that is not resolved is unmerged', async () => {
    const { repository, side } = diverged();
    repository.tryGit(['merge', 'side']);
    const { parents, changes } = await changesOf(repository);
    expect(parents).toEqual(['HEAD', side]);
    expect(changes.find(({ path }) => path === 'a')).toMatchObject({ staged: null, unmerged: true });
  });

  test('with a resolved conflict brings the resolution, and nothing that a parent has', async () => {
    const { repository } = diverged();
    repository.tryGit(['merge', 'side']);
    repository.write('a', 'both\n');
    repository.git('add', 'a');
    expect(await stagedTexts(repository.root)).toEqual({ a: 'both\n' });
  });

  test('that takes one side whole brings nothing', async () => {
    const { repository } = diverged();
    repository.tryGit(['merge', '-X', 'theirs', '--no-commit', 'side']);
    expect(await stagedTexts(repository.root)).toEqual({});
  });

  test('without a commit yet has its parents from MERGE_HEAD, in a linked worktree too', async () => {
    const { repository, side } = diverged();
    const linked = join(repository.root, '..', 'linked');
    repository.git('worktree', 'add', '-q', linked, 'main', '-f', '--detach');
    const there = { ...repository, root: linked };
    repository.tryGit(['-C', linked, 'merge', '--no-commit', '-X', 'ours', 'side']);
    expect((await changesOf(there)).parents).toEqual(['HEAD', side]);
  });

  test('of three has three parents', async () => {
    const repository = started();
    const sides = ['x', 'y'].map((name) => {
      repository.git('checkout', '-q', '-b', name, 'main');
      return repository.commit({ [name]: name });
    });
    repository.git('checkout', '-q', 'main');
    repository.commit({ z: 'z' });
    repository.git('merge', '-q', '--no-commit', 'x', 'y');
    const { parents } = await changesOf(repository);
    expect(parents).toEqual(['HEAD', ...sides]);
    expect(await stagedTexts(repository.root)).toEqual({});
  });

  test('before MERGE_HEAD exists has its parents from GITHEAD_<id>', async () => {
    const { repository, side } = diverged();
    repository.git('merge', '-q', '--no-commit', '-X', 'theirs', 'side');
    rmSync(join(repository.root, '.git', 'MERGE_HEAD'));
    await withEnvironment({ [`GITHEAD_${side}`]: 'side' }, async () => {
      expect((await changesOf(repository)).parents).toEqual(['HEAD', side]);
      expect(await stagedTexts(repository.root)).toEqual({});
    });
  });

  test('with a GITHEAD_<id> of another repository counts it for nothing', async () => {
    const repository = started();
    await withEnvironment({ [`GITHEAD_${'12'.repeat(20)}`]: 'elsewhere' }, async () => {
      expect((await changesOf(repository)).parents).toEqual(['HEAD']);
    });
  });
});

test('a corrupt index is an error that names it', async () => {
  const repository = started();
  repository.write('.git/index', 'no index');
  await expect(changesOf(repository)).rejects.toMatchObject({
    keyguard: 'incomplete',
    message: expect.stringMatching(/git diff-index failed .*index/),
  });
});

test('a HEAD whose commit is gone is an error, and not a first commit', async () => {
  const repository = started();
  const head = repository.git('rev-parse', 'HEAD');
  rmSync(join(repository.root, '.git', 'objects', head.slice(0, 2), head.slice(2)));
  await expect(changesOf(repository)).rejects.toMatchObject({ keyguard: 'incomplete' });
});
