import { afterAll } from '@jest/globals';
import { removeRepositories } from '../../support/repository.ts';
import { describeSituations } from '../../support/situations.ts';

afterAll(removeRepositories);

const refused = { refused: ['config.rb:3'] };

describeSituations('the forms of git commit', [
  {
    name: 'the first commit',
    prepare(repository, { text }) {
      repository.write('config.rb', text);
      repository.git('add', '.');
    },
    expected: refused,
  },
  {
    name: 'the first commit of a clean file',
    prepare(repository, { clean }) {
      repository.write('config.rb', clean);
      repository.git('add', '.');
    },
    expected: 'passes in silence',
  },
  {
    name: 'the first commit of an orphan branch brings an old file again',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
      repository.git('checkout', '-q', '--orphan', 'other');
    },
    expected: refused,
  },
  {
    name: 'add and commit',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': clean });
      repository.write('config.rb', text);
      repository.git('add', '.');
    },
    expected: refused,
  },
  {
    name: 'commit -a',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': clean });
      repository.write('config.rb', text);
    },
    commit: ['commit', '-a', '-m', 'message'],
    expected: refused,
  },
  {
    name: 'commit PATH, though something else is staged',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': clean, other: '1' });
      repository.write('other', '2');
      repository.git('add', 'other');
      repository.write('config.rb', text);
    },
    commit: ['commit', 'config.rb', '-m', 'message'],
    expected: refused,
  },
  {
    name: 'commit PATH of a clean file, though a secret is staged',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': clean, other: '1' });
      repository.write('config.rb', text);
      repository.git('add', 'config.rb');
      repository.write('other', '2');
    },
    commit: ['commit', 'other', '-m', 'message'],
    expected: 'passes in silence',
  },
  {
    name: 'commit -i PATH',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': clean, other: '1' });
      repository.write('other', '2');
      repository.git('add', 'other');
      repository.write('config.rb', text);
    },
    commit: ['commit', '-i', 'config.rb', '-m', 'message'],
    expected: refused,
  },
  {
    name: 'commit -i PATH takes what is staged along',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': clean, other: '1' });
      repository.write('config.rb', text);
      repository.git('add', 'config.rb');
      repository.write('other', '2');
    },
    commit: ['commit', '-i', 'other', '-m', 'message'],
    expected: refused,
  },
  {
    name: 'commit -o PATH',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': clean });
      repository.write('config.rb', text);
    },
    commit: ['commit', '-o', 'config.rb', '-m', 'message'],
    expected: refused,
  },
  {
    name: 'commit -p, the hunk with the secret chosen',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': clean });
      repository.write('config.rb', text);
    },
    commit: (repository) => repository.tryGit(['commit', '-p', '-m', 'message'], {}, 'y\n'),
    expected: refused,
  },
  {
    name: 'commit -p, the hunk with the secret left out',
    prepare(repository, { text, clean }) {
      const gap = 'line\n'.repeat(20);
      repository.commit({ 'config.rb': `first\n${gap}${clean}` });
      repository.write('config.rb', `1st\n${gap}${text}`);
    },
    commit: (repository) => repository.tryGit(['commit', '-p', '-m', 'message'], {}, 'y\nn\n'),
    expected: 'passes in silence',
  },
  {
    name: 'commit --amend that adds a secret',
    prepare(repository, { text }) {
      repository.commit({ a: 'a' });
      repository.write('config.rb', text);
      repository.git('add', '.');
    },
    commit: ['commit', '--amend', '--no-edit'],
    expected: refused,
  },
  {
    name: 'commit --amend of the very first commit',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
    },
    commit: ['commit', '--amend', '-m', 'other message'],
    expected: 'passes in silence',
  },
  {
    name: 'commit --amend that changes a file with an old secret',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
      repository.write('config.rb', `# first line\n${text}`);
    },
    commit: ['commit', '-a', '--amend', '--no-edit'],
    expected: 'passes',
  },
  {
    name: 'from a subfolder',
    prepare(repository, { text }) {
      repository.write('deep/er/config.rb', text);
      repository.git('add', '.');
    },
    commit: ['-C', 'deep/er', 'commit', '-m', 'message'],
    expected: { refused: ['deep/er/config.rb:3'] },
  },
  {
    name: 'with GIT_DIR and GIT_WORK_TREE from elsewhere',
    prepare(repository, { text }) {
      repository.write('config.rb', text);
      repository.git('add', '.');
    },
    commit: (repository) =>
      repository.tryGit(['-C', '/', 'commit', '-m', 'message'], {
        GIT_DIR: `${repository.root}/.git`,
        GIT_WORK_TREE: repository.root,
      }),
    expected: refused,
  },
  {
    name: 'commit --allow-empty',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
    },
    commit: ['commit', '--allow-empty', '-m', 'message'],
    expected: 'passes in silence',
  },
  {
    name: 'a secret beside an old one in the same file',
    prepare(repository, { text, id }) {
      repository.commit({ 'config.rb': text.replace(id, 'none') });
      repository.write('config.rb', text);
      repository.git('add', '.');
    },
    expected: refused,
  },
]);
