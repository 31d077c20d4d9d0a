import { afterAll } from '@jest/globals';
import { removeRepositories, type TestRepository } from '../../support/repository.ts';
import { describeSituations, type Situation } from '../../support/situations.ts';

afterAll(removeRepositories);

/** Forms of the index: each is set up on a repository with a commit, then a secret is staged in it. */
const forms: { name: string; form(repository: TestRepository): void }[] = [
  { name: 'version 2', form: (repository) => repository.git('update-index', '--index-version', '2') },
  {
    name: 'version 3 (it has an intent to add)',
    form(repository) {
      repository.write('later', 'later');
      repository.git('add', '--intent-to-add', 'later');
      repository.git('update-index', '--index-version', '3');
    },
  },
  { name: 'version 4', form: (repository) => repository.git('update-index', '--index-version', '4') },
  { name: 'a split index', form: (repository) => repository.git('update-index', '--split-index') },
  {
    name: 'an untracked cache',
    form: (repository) => repository.git('update-index', '--force-untracked-cache'),
  },
  { name: 'feature.manyFiles', form: (repository) => repository.git('config', 'feature.manyFiles', 'true') },
  { name: 'index.skipHash', form: (repository) => repository.git('config', 'index.skipHash', 'true') },
  {
    name: 'a sparse checkout',
    form: (repository) => repository.git('sparse-checkout', 'set', '--no-cone', '/*', '!/away/'),
  },
  {
    name: 'a sparse index',
    form(repository) {
      repository.git('config', 'index.sparse', 'true');
      repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'here');
    },
  },
];

const start = (repository: TestRepository) =>
  repository.commit({ a: 'a', 'here/b': 'b', 'away/c': 'c', 'away/far/d': 'd' });

describeSituations(
  'every form of the index: a staged secret',
  forms.map(
    ({ name, form }): Situation => ({
      name,
      prepare(repository, { text }) {
        start(repository);
        form(repository);
        repository.write('here/config.rb', text);
        repository.git('add', 'here/config.rb');
      },
      expected: { refused: ['here/config.rb:3'] },
    }),
  ),
);

describeSituations(
  'every form of the index: an old secret, and a clean change beside it',
  forms.map(
    ({ name, form }): Situation => ({
      name,
      prepare(repository, { text }) {
        repository.commit({ 'here/config.rb': text, 'away/config.rb': text });
        start(repository);
        form(repository);
        repository.write('here/b', 'changed');
        repository.git('add', 'here/b');
      },
      expected: 'passes in silence',
    }),
  ),
);

describeSituations('a sparse index', [
  {
    name: 'a secret staged outside of the cone',
    prepare(repository, { text }) {
      start(repository);
      repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'here');
      repository.write('away/far/config.rb', text);
      repository.git('add', '--sparse', 'away/far/config.rb');
    },
    expected: { refused: ['away/far/config.rb:3'] },
  },
]);
