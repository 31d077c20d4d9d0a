import { afterAll } from '@jest/globals';
import { removeRepositories, type TestRepository } from '../../support/repository.ts';
import { describeSituations, type Planted, plant } from '../../support/situations.ts';

afterAll(removeRepositories);

const other = plant(2);
const lines = 'line\n'.repeat(20);

/** A colleague's branch `side` has committed the secret; `main` has gone on. Leaves `main` checked out. */
function colleague(repository: TestRepository, { text }: Planted) {
  repository.commit({ 'config.rb': `start\n${lines}`, shared: 'shared\n' });
  repository.git('checkout', '-q', '-b', 'side');
  repository.commit({ 'config.rb': `start\n${lines}${text}`, shared: 'side\n' });
  repository.git('checkout', '-q', 'main');
}

const merge = ['merge', '-q', '--no-edit', '--no-ff', 'side'];

describeSituations('a clean merge, judged in pre-merge-commit', [
  {
    name: "brings a colleague's file with an old secret",
    hook: 'pre-merge-commit',
    prepare(repository, planted) {
      colleague(repository, planted);
      repository.commit({ mine: 'mine' });
    },
    commit: merge,
    expected: 'passes in silence',
  },
  {
    name: "joins one's own lines with a colleague's old secret in one file",
    hook: 'pre-merge-commit',
    prepare(repository, planted) {
      colleague(repository, planted);
      repository.commit({ 'config.rb': `begin\n${lines}` });
    },
    commit: merge,
    expected: 'passes',
  },
  {
    name: "moves a colleague's file with an old secret, because the folder was renamed here",
    hook: 'pre-merge-commit',
    prepare(repository, planted) {
      colleague(repository, planted);
      repository.git('mv', 'config.rb', 'renamed.rb');
      repository.commit({ 'renamed.rb': `begin\n${lines}` });
    },
    commit: merge,
    expected: 'passes',
  },
  {
    name: 'that a merge driver adds a secret to',
    hook: 'pre-merge-commit',
    prepare(repository, planted) {
      colleague(repository, planted);
      repository.commit({ shared: 'mine\n', '.gitattributes': 'shared merge=evil\n' });
      repository.write('../evil', other.text);
      repository.git('config', 'merge.evil.driver', 'cp ../evil %A');
    },
    commit: merge,
    expected: { refused: ['shared:3'] },
  },
  {
    name: 'of two branches at once (octopus), each with an old secret in the same file as mine',
    hook: 'pre-merge-commit',
    prepare(repository, { text }) {
      repository.commit({ a: `start\n${lines}`, b: `start\n${lines}` });
      repository.git('checkout', '-q', '-b', 'x');
      repository.commit({ a: `start\n${lines}${text}` });
      repository.git('checkout', '-q', '-b', 'y', 'main');
      repository.commit({ b: `start\n${lines}${other.text}` });
      repository.git('checkout', '-q', 'main');
      repository.commit({ a: `begin\n${lines}`, b: `begin\n${lines}` });
    },
    commit: ['merge', '-q', '--no-edit', 'x', 'y'],
    expected: 'passes',
  },
]);

describeSituations('a merge that is committed by hand, judged in pre-commit', [
  {
    name: "with a conflict, resolved to one's own line beside a colleague's old secret",
    prepare(repository, planted) {
      colleague(repository, planted);
      repository.commit({ 'config.rb': `begin\n${lines}`, shared: 'mine\n' });
      repository.tryGit(merge);
      repository.write('shared', 'both\n');
      repository.git('add', 'shared');
    },
    expected: 'passes',
  },
  {
    name: 'with a conflict in the file of the old secret itself',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': '' });
      repository.git('checkout', '-q', '-b', 'side');
      repository.commit({ 'config.rb': text });
      repository.git('checkout', '-q', 'main');
      repository.commit({ 'config.rb': 'mine\n' });
      repository.tryGit(merge);
      repository.write('config.rb', `mine\n${text}`);
      repository.git('add', 'config.rb');
    },
    expected: 'passes',
  },
  {
    name: 'with a conflict whose resolution adds a secret',
    prepare(repository, planted) {
      colleague(repository, planted);
      repository.commit({ shared: 'mine\n' });
      repository.tryGit(merge);
      repository.write('shared', other.text);
      repository.git('add', 'shared');
    },
    expected: { refused: ['shared:3'] },
  },
  {
    name: "with a conflict whose resolution copies a colleague's secret into another file",
    prepare(repository, planted) {
      colleague(repository, planted);
      repository.commit({ shared: 'mine\n' });
      repository.tryGit(merge);
      repository.write('shared', planted.text);
      repository.git('add', 'shared');
    },
    expected: { refused: ['shared:3'] },
  },
  {
    name: 'without conflict (--no-commit), to which a secret is added',
    prepare(repository, planted) {
      colleague(repository, planted);
      repository.commit({ mine: 'mine' });
      repository.git('merge', '-q', '--no-commit', '--no-ff', 'side');
      repository.write('mine', other.text);
      repository.git('add', 'mine');
    },
    expected: { refused: ['mine:3'] },
  },
  {
    name: 'of two branches at once (octopus, --no-commit), to which a secret is added',
    prepare(repository) {
      repository.commit({ a: 'a' });
      for (const name of ['x', 'y']) {
        repository.git('checkout', '-q', '-b', name, 'main');
        repository.commit({ [name]: name });
      }
      repository.git('checkout', '-q', 'main');
      repository.git('merge', '-q', '--no-commit', '--no-ff', 'x', 'y');
      repository.write('mine', other.text);
      repository.git('add', 'mine');
    },
    expected: { refused: ['mine:3'] },
  },
  {
    name: 'squashed: what the branch added is new to this history',
    prepare(repository, planted) {
      colleague(repository, planted);
      repository.git('merge', '-q', '--squash', 'side');
    },
    expected: { refused: ['config.rb:24'] },
  },
  {
    name: 'a cherry-pick that stopped at a conflict and is committed',
    prepare(repository, planted) {
      colleague(repository, planted);
      repository.commit({ shared: 'mine\n' });
      repository.tryGit(['cherry-pick', 'side']);
      repository.write('shared', 'both\n');
      repository.git('add', 'shared');
    },
    expected: { refused: ['config.rb:24'] },
  },
  {
    name: 'a revert that brings a secret back',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': text });
      repository.commit({ 'config.rb': clean });
      repository.git('revert', '--no-commit', 'HEAD');
    },
    expected: { refused: ['config.rb:3'] },
  },
]);
