import { randomBytes } from 'node:crypto';
import { afterAll } from '@jest/globals';
import { removeRepositories } from '../../support/repository.ts';
import { describeSituations, type Planted, type Situation } from '../../support/situations.ts';

afterAll(removeRepositories);

const bytes = (...values: number[]) => Buffer.from(values);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf32le = (text: string) =>
  Buffer.concat([...text].map((letter) => Buffer.from([letter.codePointAt(0)!, 0, 0, 0])));
const withBom = (text: string) => `\ufeff${text}`;

/** ア, ア, 가 and ç with the id right behind: the last byte of the first is the letter A. */
const katakanaShiftJis = bytes(0x83, 0x41);
const katakanaEuc = bytes(0xa5, 0xa2);
const hangulEucKr = bytes(0xb0, 0xa1);

const encodings: { name: string; encode(planted: Planted): Uint8Array }[] = [
  { name: 'UTF-8 with a byte order mark', encode: ({ text }) => Buffer.from(withBom(text)) },
  { name: 'UTF-16LE with a byte order mark', encode: ({ text }) => Buffer.from(withBom(text), 'utf16le') },
  { name: 'UTF-16BE with a byte order mark', encode: ({ text }) => utf16be(withBom(text)) },
  { name: 'UTF-16LE without', encode: ({ text }) => Buffer.from(text, 'utf16le') },
  { name: 'UTF-16BE without', encode: ({ text }) => utf16be(text) },
  { name: 'UTF-32LE without', encode: ({ text }) => utf32le(text) },
  {
    name: 'UTF-16LE with a mark, and 8-bit lines appended',
    encode: ({ text }) => Buffer.concat([Buffer.from(withBom('# hi\n'), 'utf16le'), latin1(text)]),
  },
  {
    name: 'UTF-16LE appended far behind 8-bit lines',
    encode: ({ text }) => Buffer.concat([latin1('# hello\n'.repeat(10_000)), Buffer.from(text, 'utf16le')]),
  },
  {
    name: '8-bit behind the mark of UTF-16LE',
    encode: ({ text }) => Buffer.concat([bytes(0xff, 0xfe), latin1(text)]),
  },
  {
    name: '8-bit behind the mark of UTF-16BE',
    encode: ({ text }) => Buffer.concat([bytes(0xfe, 0xff), latin1(text)]),
  },
  {
    name: '8-bit behind the mark of UTF-32LE',
    encode: ({ text }) => Buffer.concat([bytes(0xff, 0xfe, 0, 0), latin1(text)]),
  },
  { name: '8-bit, a zero byte before and behind the id', encode: ({ id }) => latin1(`k = '\0${id}\0'\n`) },
  { name: 'latin-1', encode: ({ text }) => latin1(`# \xe9\xe8\xfc \xdf\n${text}`) },
  {
    name: 'latin-1, the id behind a letter',
    encode: ({ id }) => latin1(`# cl\xe9 \xe9'${id}'\n`),
  },
  {
    name: 'Shift_JIS, the id behind a letter of two bytes',
    encode: ({ id }) => Buffer.concat([latin1('key: '), katakanaShiftJis, latin1(`${id}\n`)]),
  },
  {
    name: 'EUC-JP, the id behind a letter of two bytes',
    encode: ({ id }) => Buffer.concat([latin1('key: '), katakanaEuc, latin1(`${id}\n`)]),
  },
  {
    name: 'EUC-KR, the id behind a letter of two bytes',
    encode: ({ id }) => Buffer.concat([latin1('key: '), hangulEucKr, latin1(`${id}\n`)]),
  },
  { name: 'CRLF line ends', encode: ({ text }) => Buffer.from(text.replaceAll('\n', '\r\n')) },
  { name: 'CR line ends', encode: ({ text }) => Buffer.from(text.replaceAll('\n', '\r')) },
  { name: 'no line end at all', encode: ({ id }) => Buffer.from(`key='${id}'`) },
];

describeSituations('a secret in every encoding', [
  ...encodings.map(
    ({ name, encode }): Situation => ({
      name,
      prepare(repository, planted) {
        repository.git('config', 'core.autocrlf', 'false');
        repository.write('config.rb', encode(planted));
        repository.git('add', '.');
      },
      expected: { refused: ['config.rb:'] },
    }),
  ),
  {
    name: 'a binary file with a secret that is known by its form',
    prepare(repository, { id }) {
      repository.write('program', Buffer.concat([bytes(0, 1, 2, 3, 0), latin1(id), bytes(0, 0, 0)]));
      repository.git('add', '.');
    },
    expected: { refused: ['program'] },
  },
]);

/** The signature of a PNG, and what deflated data look like. */
const png = () =>
  Buffer.concat([bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), randomBytes(200_000)]);

describeSituations('files without a secret, in silence', [
  {
    name: 'PNG and other binaries',
    prepare(repository) {
      repository.write('picture.png', png());
      repository.write('archive.bin', Buffer.concat([bytes(0x1f, 0x8b, 0x08, 0), randomBytes(300_000)]));
      repository.write('zeros', Buffer.alloc(100_000));
      repository.git('add', '.');
    },
    expected: 'passes in silence',
  },
  {
    name: 'an empty file',
    prepare(repository) {
      repository.write('.keep', '');
      repository.git('add', '.');
    },
    expected: 'passes in silence',
  },
  {
    name: 'one line of 2 MB',
    prepare(repository) {
      repository.write('bundle.min.js', `var a="${'abc,'.repeat(500_000)}"`);
      repository.git('add', '.');
    },
    expected: 'passes in silence',
  },
]);
