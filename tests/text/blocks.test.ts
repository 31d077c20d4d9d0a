import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocks } from '../../src/text/blocks.ts';

async function cut(chunks: Uint8Array[], size: number, reach: number) {
  const all = [];
  for await (const { bytes, ...place } of blocks(chunks, size, reach))
    all.push({ ...place, text: Buffer.from(bytes).toString() });
  return all;
}

describe('blocks', () => {
  test('a short text is one block', async () => {
    expect(await cut([Buffer.from('abc')], 10, 2)).toEqual([
      { text: 'abc', base: 0, from: 0, to: 3, last: true },
    ]);
  });

  test('a chunk need not last longer than until the next one', async () => {
    const memory = Buffer.alloc(3);
    function* chunks() {
      for (const text of ['abc', 'def', 'gh']) yield memory.subarray(0, memory.write(text));
    }
    const texts = [];
    for await (const { bytes, from, to } of blocks(chunks(), 4, 2)) {
      texts.push(Buffer.from(bytes).toString('latin1', from, to));
    }
    expect(texts).toEqual(['abcd', 'efgh']);
  });

  test('a long one is cut, and each block shows what stands around it', async () => {
    expect(await cut([Buffer.from('0123456789abcdef')], 4, 2)).toEqual([
      { text: '012345', base: 0, from: 0, to: 4, last: false },
      { text: '23456789', base: 2, from: 2, to: 6, last: false },
      { text: '6789abcdef'.slice(0, 8), base: 6, from: 2, to: 6, last: false },
      { text: 'abcdef', base: 10, from: 2, to: 6, last: true },
    ]);
  });

  test('together they are the text, and do not depend on the chunks', async () => {
    const bytes = Buffer.from(
      Array.from({ length: 100 }, (_, index) => String.fromCharCode(33 + (index % 90))).join(''),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(100), { maxLength: 9 }),
        fc.integer({ min: 1, max: 120 }),
        fc.nat(30),
        async (cuts, size, reach) => {
          const places = [...cuts].sort((a, b) => a - b);
          const chunks = [0, ...places].map((from, index) => bytes.subarray(from, places[index] ?? 100));
          const found = await cut(chunks, size, reach);
          expect(found).toEqual(await cut([bytes], size, reach));
          expect(found.map(({ text, from, to }) => text.slice(from, to)).join('')).toBe(bytes.toString());
        },
      ),
    );
  });

  test('nothing is no block', async () => {
    expect(await cut([], 4, 2)).toEqual([]);
    expect(await cut([new Uint8Array(0)], 4, 2)).toEqual([]);
  });
});
