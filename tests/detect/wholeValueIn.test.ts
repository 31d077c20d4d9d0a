import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wholeValueIn } from '../../src/detect/wholeValueIn.ts';
import { token } from './makeRule.ts';

const holds = async (text: string | Uint8Array, ...values: string[]) => [
  ...(await wholeValueIn([typeof text === 'string' ? Buffer.from(text) : text], values)),
];

describe('a value in a text', () => {
  test('is told from those that are not there', async () => {
    expect(await holds(`a = "${token(1)}"`, token(1), token(2))).toEqual([token(1)]);
  });

  test('counts only as a whole, and the whole may come after a piece', async () => {
    expect(await holds(`${token()}x`, token())).toEqual([]);
    expect(await holds(`9${token()}`, token())).toEqual([]);
    expect(await holds(`${token()}x\n${token()}`, token())).toEqual([token()]);
  });

  test('is found in UTF-16 and right after a two-byte letter', async () => {
    expect(await holds(Buffer.from(`\ufeffé${token()}`, 'utf16le'), token())).toEqual([token()]);
    expect(await holds(Buffer.from(`\x83\x41${token()}`, 'latin1'), token())).toEqual([token()]);
  });

  test('with other letters than ASCII is found in each encoding', async () => {
    expect(await holds('is = "pässwort9"', 'pässwort9')).toEqual(['pässwort9']);
    expect(await holds(Buffer.from('is = "pässwort9"', 'latin1'), 'pässwort9')).toEqual(['pässwort9']);
  });

  test('of several lines is the same with other line ends', async () => {
    expect(await holds('-----\r\nab\r\n-----', '-----\nab\n-----')).toHaveLength(1);
  });

  test('is found wherever the text is split', async () => {
    const bytes = Buffer.from(`ü "${token()}" end`);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (cut) => {
        const chunks = [bytes.subarray(0, cut), bytes.subarray(cut)];
        expect((await wholeValueIn(chunks, [token()])).size).toBe(1);
      }),
    );
  });

  test('is found across the border of two blocks', async () => {
    const block = 4 * 1024 * 1024;
    const text = Buffer.from(`${' '.repeat(block - 10)}${token()}${' '.repeat(block)}`);
    const chunks = [text.subarray(0, block - 3), text.subarray(block - 3)];
    expect((await wholeValueIn(chunks, [token()])).size).toBe(1);
  });

  test('that stands at the beginning of a long text lets go of the rest of it', async () => {
    let isClosed = false;
    async function* chunks() {
      try {
        yield Buffer.from(`${token()}\n`);
        for (;;) yield Buffer.alloc(1024 * 1024, 0x20);
      } finally {
        isClosed = true;
      }
    }
    expect((await wholeValueIn(chunks(), [token()])).size).toBe(1);
    expect(isClosed).toBe(true);
  });

  test('nothing is in nothing', async () => {
    expect(await holds('', token())).toEqual([]);
    expect(await holds('text', '')).toEqual([]);
  });
});
