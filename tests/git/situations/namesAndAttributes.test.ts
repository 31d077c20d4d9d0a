import { afterAll } from '@jest/globals';
import { removeRepositories } from '../../support/repository.ts';
import { describeSituations, type Situation } from '../../support/situations.ts';

afterAll(removeRepositories);

const names: { name: string; file: string; shown?: string }[] = [
  { name: 'a space', file: 'my config.rb' },
  { name: 'quotes', file: `"it's".rb` },
  { name: 'a line feed', file: 'two\nlines.rb', shown: 'lines.rb:3' },
  { name: 'an escape sequence', file: 'red\u001b[31m.rb', shown: 'red\\x1b[31m.rb:3' },
  { name: 'letters beyond ASCII', file: 'スクリーン/ключ é.rb' },
  { name: 'a leading hyphen', file: '-a.rb' },
  { name: 'a leading colon, as in a pathspec', file: ':(exclude)x.rb' },
  { name: 'stars and brackets, as in a pathspec', file: '*[a].rb' },
  { name: 'the name of a branch', file: 'HEAD' },
];

describeSituations('a secret in a file whose name has', [
  ...names.map(
    ({ name, file, shown = `${file}:3` }): Situation => ({
      name,
      prepare(repository, { text }) {
        repository.write(file, text);
        repository.git('add', '--all');
      },
      expected: { refused: [shown] },
    }),
  ),
  {
    name: 'bytes that are no UTF-8',
    prepare(repository, { text }) {
      repository.write(Buffer.from('caf\xe9.rb', 'latin1'), text);
      repository.git('add', '--all');
    },
    expected: { refused: ['caf\\xe9.rb:3'] },
  },
  {
    name: 'bytes that are no UTF-8, beside a clean one whose name spells them out',
    prepare(repository, { text, clean }) {
      repository.write(Buffer.from('caf\xe9.rb', 'latin1'), text);
      repository.write('caf\\xe9.rb', clean);
      repository.git('add', '--all');
    },
    expected: { refused: ['caf\\xe9.rb:3'] },
  },
]);

const attributes: { name: string; lines: string }[] = [
  { name: '-diff', lines: 'config.rb -diff\n' },
  { name: 'binary', lines: 'config.rb binary\n' },
  { name: 'a textconv that shows something else', lines: 'config.rb diff=harmless\n' },
  { name: 'an external diff', lines: 'config.rb diff=external\n' },
  { name: 'linguist-generated and export-ignore', lines: 'config.rb linguist-generated export-ignore\n' },
];

describeSituations(
  'a secret in a file with the attribute',
  attributes.map(
    ({ name, lines }): Situation => ({
      name,
      prepare(repository, { text }) {
        repository.git('config', 'diff.harmless.textconv', 'echo harmless; :');
        repository.git('config', 'diff.external.command', 'true');
        repository.commit({ '.gitattributes': lines });
        repository.write('config.rb', text);
        repository.git('add', '.');
      },
      expected: { refused: ['config.rb:3'] },
    }),
  ),
);

describeSituations('settings that change what git shows', [
  {
    name: 'diff.renames, diff.noprefix, diff.relative, diff.orderFile, core.quotePath, color.ui and core.abbrev',
    prepare(repository, { text }) {
      for (const [name, value] of [
        ['diff.renames', 'copies'],
        ['diff.noprefix', 'true'],
        ['diff.relative', 'true'],
        ['core.quotePath', 'true'],
        ['color.ui', 'always'],
        ['core.abbrev', '4'],
        ['diff.ignoreSubmodules', 'all'],
        ['diff.external', 'true'],
        ['status.renames', 'false'],
      ]) {
        repository.git('config', name!, value!);
      }
      repository.commit({ 'deep/a.rb': 'a', 'é.rb': 'a' });
      repository.write('é.rb', text);
      repository.git('add', '.');
    },
    commit: ['-C', 'deep', 'commit', '-m', 'message'],
    expected: { refused: ['é.rb:3'] },
  },
]);
