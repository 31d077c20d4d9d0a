import { afterAll } from '@jest/globals';
import { removeRepositories, type TestRepository } from '../../support/repository.ts';
import { describeSituations, plant } from '../../support/situations.ts';

afterAll(removeRepositories);

const other = plant(2);

/** Writes files and stages everything, deletions included. */
function stage(repository: TestRepository, files: Readonly<Record<string, string>> = {}) {
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.git('add', '--all');
}

const allowInTests = `version = 1

[[allow]]
path = "test/**"
rule = "aws-access-key-id"
reason = "made up for the tests"

[[allow]]
path = "test/**"
rule = "aws-secret-access-key"
reason = "made up for the tests"
`;

describeSituations('what is old and what is new', [
  {
    name: 'a copy of a secret into another file',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
      stage(repository, { 'copy.rb': text });
    },
    expected: { refused: ['copy.rb:3'] },
  },
  {
    name: 'a copy of a file that is changed itself, but keeps the secret',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
      stage(repository, { 'config.rb': `# changed\n${text}`, 'copy.rb': text });
    },
    expected: { refused: ['copy.rb:3'] },
  },
  {
    name: 'a move: the file renamed',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
      repository.git('mv', 'config.rb', 'moved.rb');
    },
    expected: 'passes',
  },
  {
    name: 'a move: renamed and edited beyond recognition',
    prepare(repository, { text, id, secret }) {
      repository.commit({ 'config.rb': text });
      repository.git('rm', '-q', 'config.rb');
      stage(repository, {
        'settings.py': `${'# new\n'.repeat(50)}aws_access_key_id = "${id}"\naws_secret_access_key = "${secret}"\n`,
      });
    },
    expected: 'passes',
  },
  {
    name: 'a move: taken out of one file, put into one that was there',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': text, 'other.rb': clean });
      stage(repository, { 'config.rb': clean, 'other.rb': text });
    },
    expected: 'passes',
  },
  {
    name: 'renamed with an edit that adds another secret',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
      repository.git('mv', 'config.rb', 'moved.rb');
      stage(repository, { 'moved.rb': text + other.text });
    },
    expected: { refused: ['moved.rb:9'] },
  },
  {
    name: 'renamed with an edit that changes half of the pair',
    prepare(repository, { text, secret }) {
      repository.commit({ 'config.rb': text });
      repository.git('mv', 'config.rb', 'moved.rb');
      stage(repository, { 'moved.rb': text.replace(secret, other.secret) });
    },
    expected: { refused: ['moved.rb:3'] },
  },
  {
    name: 'a secret that stood in the old file only as a piece of something longer',
    prepare(repository, { text, id, secret }) {
      repository.commit({ 'config.rb': `x${id}x and x${secret}x\n` });
      stage(repository, { 'config.rb': text });
    },
    expected: { refused: ['config.rb:3'] },
  },
  {
    name: 'an old secret on another line',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
      stage(repository, { 'config.rb': `# one\n# two\n${text}` });
    },
    expected: 'passes',
  },
  {
    name: 'an old secret whose file changes to UTF-16',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
      repository.write('config.rb', Buffer.from(`\ufeff${text}`, 'utf16le'));
      repository.git('add', '.');
    },
    expected: 'passes',
  },
  {
    name: 'a change of mode only',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text });
      repository.git('update-index', '--chmod=+x', 'config.rb');
    },
    expected: 'passes in silence',
  },
  {
    name: 'the deletion of a file with a secret',
    prepare(repository, { text }) {
      repository.commit({ 'config.rb': text, other: '1' });
      repository.git('rm', '-q', 'config.rb');
    },
    expected: 'passes in silence',
  },
  {
    name: 'the removal of a secret from a file',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': text });
      stage(repository, { 'config.rb': clean });
    },
    expected: 'passes in silence',
  },
  {
    name: 'a secret that was in an earlier commit, but not in the last',
    prepare(repository, { text, clean }) {
      repository.commit({ 'config.rb': text });
      repository.commit({ 'config.rb': clean });
      stage(repository, { 'config.rb': text });
    },
    expected: { refused: ['config.rb:3'] },
  },
]);

describeSituations('what passed by an exception', [
  {
    name: 'an allowed secret in its place',
    prepare(repository, { text }) {
      repository.commit({ '.keyguard/allow.toml': allowInTests });
      stage(repository, { 'test/config.rb': text });
    },
    expected: 'passes',
  },
  {
    name: 'an allowed secret that moves to where the exception does not reach',
    prepare(repository, { text }) {
      repository.commit({ '.keyguard/allow.toml': allowInTests, 'test/config.rb': text });
      stage(repository);
      repository.git('mv', 'test/config.rb', 'config.rb');
    },
    expected: { refused: ['config.rb:3'] },
  },
  {
    name: 'an allowed secret that moves to where the exception reaches',
    prepare(repository, { text }) {
      repository.commit({ '.keyguard/allow.toml': allowInTests, 'test/config.rb': text });
      repository.git('mv', 'test/config.rb', 'test/moved.rb');
    },
    expected: 'passes',
  },
  {
    name: 'an allowed secret whose exception goes with the same commit',
    prepare(repository, { text }) {
      repository.commit({ '.keyguard/allow.toml': allowInTests, 'test/config.rb': text });
      repository.git('rm', '-q', '.keyguard/allow.toml');
      stage(repository, { 'test/config.rb': `# changed\n${text}` });
    },
    expected: { refused: ['test/config.rb:4'] },
  },
  {
    name: 'an allowed secret whose exception has expired',
    prepare(repository, { text }) {
      const expired = allowInTests.replaceAll('reason =', 'expires = 2020-01-01\nreason =');
      repository.commit({ '.keyguard/allow.toml': expired, 'test/config.rb': text });
      stage(repository, { 'test/config.rb': `# changed\n${text}` });
    },
    expected: { refused: ['test/config.rb:4'] },
  },
  {
    name: 'a secret whose marker is taken away',
    prepare(repository, { id }) {
      const line = `aws_access_key_id = "${id}"`;
      repository.commit({ 'config.rb': `${line} # keyguard:allow aws-access-key-id -- made up\n` });
      stage(repository, { 'config.rb': `${line}\n` });
    },
    expected: { refused: ['config.rb:1'] },
  },
  {
    name: 'a secret whose marker stays, in a file that changes elsewhere',
    prepare(repository, { id }) {
      const line = `aws_access_key_id = "${id}" # keyguard:allow aws-access-key-id -- made up\n`;
      repository.commit({ 'config.rb': line });
      stage(repository, { 'config.rb': `# changed\n${line}` });
    },
    expected: 'passes in silence',
  },
]);
