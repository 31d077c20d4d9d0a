import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { narrow } from '../../src/text/narrow.ts';

async function read(bytes: Uint8Array, cut: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of narrow([bytes.subarray(0, cut), bytes.subarray(cut)]))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('latin1');
}

const wide = (text: string, unit: number) =>
  Buffer.concat([...text].map((letter) => Buffer.from(letter.padEnd(unit, '\0'), 'latin1')));

describe('wide letters in an 8-bit text become narrow, wherever the chunks are split', () => {
  test.each([
    ['UTF-16LE', Buffer.concat([Buffer.from('# one\n'), wide('key = abc', 2)]), '# one\nkey = abc'],
    ['UTF-32LE', wide('key = abc\n', 4), 'key = abc\n'],
    [
      'between other bytes',
      Buffer.concat([Buffer.from([7, 7]), wide('key = abc', 2), Buffer.from([7, 7])]),
      '\x07\x07key = abc\x07\x07',
    ],
    ['texts that end in a zero byte', Buffer.from('first\0second\0a\0b\0'), 'first\0second\0a\0b\0'],
    ['zero bytes alone', Buffer.alloc(20), '\0'.repeat(20)],
    ['none at all', Buffer.from('key = abc\n'), 'key = abc\n'],
  ])('%s', async (_, bytes, expected) => {
    for (let cut = 0; cut <= bytes.length; cut++) expect(await read(bytes, cut)).toBe(expected);
    const pieces: Uint8Array[] = [];
    for await (const piece of narrow([...bytes].map((byte) => Buffer.from([byte]))))
      pieces.push(Buffer.from(piece));
    expect(Buffer.concat(pieces).toString('latin1')).toBe(expected);
  });
});

test('seven printable letters in a row are made narrow wherever they stand in a binary', async () => {
  const noise = fc.uint8Array({ max: 31, maxLength: 70 });
  await fc.assert(
    fc.asyncProperty(
      noise,
      noise,
      fc.string({ unit: 'grapheme-ascii', minLength: 7, maxLength: 40 }),
      fc.constantFrom(2, 4),
      fc.nat(300),
      async (before, after, letters, unit, cut) => {
        // What stands before must not be taken for a letter of the stretch.
        const bytes = Buffer.concat([
          before,
          Buffer.from([1, 2]),
          wide(letters, unit),
          Buffer.from([1, 2]),
          after,
        ]);
        expect(await read(bytes, Math.min(cut, bytes.length))).toContain(letters);
      },
    ),
  );
});

test('a stretch longer than what is worked on at once stays whole, wherever it begins', async () => {
  const letters = 'abcdefghijklm '.repeat(12_000);
  for (const unit of [2, 4])
    for (const before of ['', 'x', 'xyz']) {
      const bytes = Buffer.concat([Buffer.from(before), wide(letters, unit), Buffer.from('\x01end')]);
      expect((await read(bytes, 100_001)) === `${before}${letters}\x01end`).toBe(true);
    }
});
