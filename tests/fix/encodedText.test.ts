import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodedText } from '../../src/fix/encodedText.ts';

const sjis = Buffer.from('2320836583588367835c205c81778178b1b20a6b6579203d20226f6c642220232083810a', 'hex');
const euckr = Buffer.from('2320c7d1b1dbb7ceb5c820bcb3b8ed0a6b6579203d20226f6c64222023b1d70a', 'hex');
const gbk = Buffer.from(
  '2320d5e2cac7cfb5cdb3b5c4c5e4d6c3cec4bcfeb5c4cbb5c3f70a6b6579203d20226f6c64222023b5c40a',
  'hex',
);

const inAll: [string, (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little-endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big-endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
];

describe.each(inAll)('%s', (_, encode) => {
  test('only what is edited changes, and the mark stays', () => {
    const before = encode('# größe 😀 漢字\r\nkey = "old" # été\n');
    const open = encodedText(before)!;
    expect(open.text).toBe('# größe 😀 漢字\r\nkey = "old" # été\n');
    const start = open.text.indexOf('"old"');
    const after = open.edited([
      { start: 0, end: 0, text: '# 新\n' },
      { start, end: start + 5, text: 'ENV["KEY"]' },
    ]);
    expect(after).toEqual(encode('# 新\n# größe 😀 漢字\r\nkey = ENV["KEY"] # été\n'));
  });
});

test.each([
  ['Shift_JIS', sjis],
  ['EUC-KR', euckr],
  ['GBK', gbk],
  ['Latin-1', Buffer.from('# f\xfcr \xe9t\xe9\nkey = "old" # \xfc\n', 'latin1')],
])('%s: every other byte stays, and letters that it may not have are refused', (_, before) => {
  const open = encodedText(before)!;
  const start = open.text.indexOf('"old"');
  const after = open.edited([{ start, end: start + 5, text: 'ENV["KEY"]' }])!;
  const at = before.indexOf('"old"');
  expect(after).toEqual(
    Buffer.concat([before.subarray(0, at), Buffer.from('ENV["KEY"]'), before.subarray(at + 5)]),
  );
  expect(open.edited([{ start, end: start, text: '€' }])).toBeNull();
});

test.each([
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 3])],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ['text with a stray zero byte', Buffer.from('key = "x" \0 and more of it\n')],
  ['half a letter of UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0, 0x62])],
])('%s is not opened', (_, bytes) => {
  expect(encodedText(bytes)).toBeNull();
});

test('any edits of any text are what they are in the text itself', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .filter((value) => !value.includes('\0') && !value.startsWith('\ufeff'));
  fc.assert(
    fc.property(text, text, fc.nat(60), fc.nat(60), (before, added, from, length) => {
      const start = Math.min(from, before.length);
      const end = Math.min(start + length, before.length);
      const expected = before.slice(0, start) + added + before.slice(end);
      // A half of a surrogate pair is no letter: such an edit is refused, or comes out right.
      const after = encodedText(Buffer.from(before))?.edited([{ start, end, text: added }]);
      return !after || after.toString('utf8') === expected;
    }),
  );
});
