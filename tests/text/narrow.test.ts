import { describe, expect, test } from '@jest/globals';
import { narrow } from '../../src/text/narrow.ts';

async function read(bytes: Uint8Array, cut: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of narrow([bytes.subarray(0, cut), bytes.subarray(cut)])) pieces.push(piece);
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
  });
});
