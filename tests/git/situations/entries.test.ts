import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  type TestRepository,
} from '../../support/repository.ts';
import { describeSituations } from '../../support/situations.ts';

afterAll(removeRepositories);

const refused = { refused: ['config.rb:3'] };

const addSubmodule = (repository: TestRepository, part: TestRepository) =>
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', part.root, 'part');

describeSituations('index and work tree differ', [
  {
    name: 'a staged secret that was cleaned in the work tree',
    prepare(repository, { text, clean }) {
      repository.write('config.rb', text);
      repository.git('add', '.');
      repository.write('config.rb', clean);
    },
    expected: refused,
  },
  {
    name: 'a staged secret whose file was deleted in the work tree',
    prepare(repository, { text }) {
      repository.write('config.rb', text);
      repository.git('add', '.');
      rmSync(join(repository.root, 'config.rb'));
    },
    expected: refused,
  },
  {
    name: 'a clean staged file whose copy in the work tree holds a secret',
    prepare(repository, { text, clean }) {
      repository.write('config.rb', clean);
      repository.git('add', '.');
      repository.write('config.rb', text);
    },
    expected: 'passes in silence',
  },
  {
    name: 'an untracked file with a secret',
    prepare(repository, { text }) {
      repository.write('other', 'clean');
      repository.git('add', '.');
      repository.write('config.rb', text);
    },
    expected: 'passes in silence',
  },
  {
    name: 'an intent to add a file with a secret, not yet staged',
    prepare(repository, { text }) {
      repository.write('other', 'clean');
      repository.git('add', '.');
      repository.write('config.rb', text);
      repository.git('add', '--intent-to-add', 'config.rb');
    },
    expected: 'passes in silence',
  },
  {
    name: 'an intent to add that commit -a makes good',
    prepare(repository, { text }) {
      repository.commit({ other: 'clean' });
      repository.write('config.rb', text);
      repository.git('add', '--intent-to-add', 'config.rb');
    },
    commit: ['commit', '-a', '-m', 'message'],
    expected: refused,
  },
  {
    name: 'assume-unchanged, after the secret was staged',
    prepare(repository, { text }) {
      repository.write('config.rb', text);
      repository.git('add', '.');
      repository.git('update-index', '--assume-unchanged', 'config.rb');
    },
    expected: refused,
  },
  {
    name: 'a file that a filter stores in another form: the stored form counts',
    prepare(repository, { text }) {
      repository.git('config', 'filter.plain.clean', 'cat ../stored');
      repository.write('../stored', text);
      repository.commit({ '.gitattributes': 'config.rb filter=plain\n' });
      repository.write('config.rb', 'harmless');
      repository.git('add', '.');
    },
    expected: refused,
  },
]);

describeSituations('entries of other kinds', [
  {
    name: 'a symbolic link whose target is a secret',
    prepare(repository, { id }) {
      symlinkSync(`/${id}/`, join(repository.root, 'link'));
      repository.git('add', '.');
    },
    expected: { refused: ['link:1'] },
  },
  {
    name: 'a symbolic link to an untracked file with a secret',
    prepare(repository, { text }) {
      repository.write('../outside', text);
      symlinkSync('../outside', join(repository.root, 'link'));
      repository.git('add', '.');
    },
    expected: 'passes in silence',
  },
  {
    name: 'a symbolic link in place of a file with a secret',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
      rmSync(join(repository.root, 'config.rb'));
      symlinkSync('elsewhere', join(repository.root, 'config.rb'));
      repository.git('add', '.');
    },
    expected: 'passes in silence',
  },
  {
    name: 'an executable file',
    prepare(repository, { text }) {
      repository.write('config.rb', text);
      repository.git('add', '.');
      repository.git('update-index', '--chmod=+x', 'config.rb');
    },
    expected: refused,
  },
  {
    name: 'a new submodule whose files hold a secret',
    prepare(repository, { text }) {
      const part = createRepository();
      part.commit({ 'config.rb': text });
      addSubmodule(repository, part);
    },
    expected: 'passes in silence',
  },
  {
    name: 'a file in place of a submodule',
    prepare(repository, { text }) {
      const part = createRepository();
      part.commit({ a: 'a' });
      addSubmodule(repository, part);
      repository.commit();
      repository.git('rm', '-q', 'part');
      repository.write('part', text);
      repository.git('add', 'part');
    },
    expected: { refused: ['part:3'] },
  },
  {
    name: 'a commit inside of a submodule',
    repository() {
      const part = createRepository();
      part.commit({ a: 'a' });
      const whole = createRepository();
      addSubmodule(whole, part);
      return repositoryAt(join(whole.root, 'part'));
    },
    prepare(repository, { text }) {
      repository.write('config.rb', text);
      repository.git('add', '.');
    },
    expected: refused,
  },
]);
