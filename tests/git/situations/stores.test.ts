import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../../support/repository.ts';
import { describeSituations, plant, type Situation } from '../../support/situations.ts';

afterAll(removeRepositories);

/** Where objects are kept: each makes a repository with a commit. */
const stores: { name: string; make(): TestRepository }[] = [
  {
    name: 'a SHA-256 repository',
    make() {
      const repository = createRepository({ objectFormat: 'sha256' });
      repository.commit({ a: 'a' });
      return repository;
    },
  },
  {
    name: 'a linked worktree',
    make() {
      const main = createRepository();
      main.commit({ a: 'a' });
      const linked = join(temporaryFolder(), 'linked worktree');
      main.git('worktree', 'add', '-q', '-b', 'linked', linked);
      return repositoryAt(linked);
    },
  },
  {
    name: 'alternates (clone --shared)',
    make() {
      const lender = createRepository();
      lender.commit({ a: 'a' });
      return createRepository({ clone: ['--shared', lender.root] });
    },
  },
  {
    name: 'a shallow clone',
    make() {
      const origin = createRepository();
      origin.commit({ a: '1' });
      origin.commit({ a: '2' });
      return createRepository({ clone: ['--depth', '1', `file://${origin.root}`] });
    },
  },
  { name: 'a partial clone', make: () => partialClone([], { a: '1' }, { a: '2' }) },
  {
    name: 'a path with spaces and other letters',
    make() {
      const repository = createRepository({ name: "it's ein Verzeichnis für スクリーン" });
      repository.commit({ a: 'a' });
      return repository;
    },
  },
  {
    name: 'packed refs and objects',
    make() {
      const repository = createRepository();
      repository.commit({ a: 'a' });
      repository.git('gc', '-q');
      return repository;
    },
  },
];

/** A clone without the blobs that its checkout does not need. */
function partialClone(
  options: readonly string[],
  ...commits: Readonly<Record<string, string>>[]
): TestRepository {
  const origin = createRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  for (const files of commits) origin.commit(files);
  return createRepository({ clone: ['--filter=blob:none', ...options, `file://${origin.root}`] });
}

const stage = (repository: TestRepository, files: Readonly<Record<string, string>>) => {
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.git('add', '--all');
};

describeSituations(
  'a new secret',
  stores.map(
    ({ name, make }): Situation => ({
      name: `in ${name}`,
      repository: make,
      prepare: (repository, { text }) => stage(repository, { 'config.rb': text }),
      expected: { refused: ['config.rb:3'] },
    }),
  ),
);

describeSituations(
  'an old secret, in a file that changes',
  stores.map(
    ({ name, make }): Situation => ({
      name: `in ${name}`,
      repository: make,
      prepare(repository, { text }) {
        repository.commit({ 'config.rb': text });
        stage(repository, { 'config.rb': `# changed\n${text}` });
      },
      expected: 'passes',
    }),
  ),
);

function hide(repository: TestRepository, object: string) {
  repository.write('../harmless', 'harmless');
  repository.git('replace', object, repository.git('hash-object', '-w', '../harmless'));
}

describeSituations('objects that are not where or what they seem', [
  {
    name: 'a staged secret that is packed already',
    prepare(repository, { text }) {
      repository.commit({ a: 'a' });
      repository.commit({ 'config.rb': text });
      repository.git('repack', '-a', '-d', '-q');
      repository.git('reset', '-q', '--soft', 'HEAD~1');
    },
    expected: { refused: ['config.rb:3'] },
  },
  {
    name: 'a staged secret that is borrowed from another repository',
    repository() {
      const lender = createRepository();
      lender.commit({ a: 'a' });
      lender.commit({ 'config.rb': plant().text });
      return createRepository({ clone: ['--shared', lender.root] });
    },
    prepare: (repository) => repository.git('reset', '-q', '--soft', 'HEAD~1'),
    expected: { refused: ['config.rb:3'] },
  },
  {
    name: 'a staged secret that git replace hides',
    prepare(repository, { text }) {
      stage(repository, { 'config.rb': text });
      hide(repository, repository.git('rev-parse', ':config.rb'));
    },
    expected: { refused: ['config.rb:3'] },
  },
  {
    name: 'a commit with a secret that git replace puts in place of HEAD',
    prepare(repository, { text }) {
      repository.commit({ a: 'a' });
      repository.git('checkout', '-q', '-b', 'side');
      const withSecret = repository.commit({ 'config.rb': text });
      repository.git('checkout', '-q', 'main');
      stage(repository, { 'config.rb': text, other: 'other' });
      repository.git('replace', 'main', withSecret);
    },
    expected: { refused: ['config.rb:3'] },
  },
  {
    name: 'a secret in a partial clone, whose previous version is not here: it counts as new',
    repository: () => partialClone(['--no-checkout'], { 'config.rb': plant().text, a: 'a' }),
    prepare(repository, { text }) {
      repository.git('read-tree', 'HEAD');
      repository.write('config.rb', `# changed\n${text}`);
      repository.git('add', 'config.rb');
    },
    commit: ['commit', '-q', '-m', 'message'],
    expected: { refused: ['config.rb:4'] },
  },
]);

test('a partial clone is asked nothing from its origin', () => {
  const repository = partialClone([], { 'config.rb': 'first' }, { 'config.rb': 'second' });
  stage(repository, { 'config.rb': plant().text });
  repository.guard();
  const missing = () =>
    repository.git('rev-list', '--objects', '--all', '--missing=print').match(/^\?/gm)?.length;
  expect(missing()).toBe(1);
  expect(repository.tryGit(['commit', '-m', 'message']).status).not.toBe(0);
  expect(missing()).toBe(1);
});
