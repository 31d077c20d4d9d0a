import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isWide } from '../../src/wasm/isWide.ts';
import { startMachine } from '../../src/wasm/machine.ts';
import { createNarrower } from '../../src/wasm/narrower.ts';

/** The same of a whole text, in one expression. */
const narrowed = (text: string) =>
  text.replace(/(?:[\t\n\r -~]\0{3}){7,}|(?:[\t\n\r -~]\0){7,}/g, (letters) => letters.replaceAll('\0', ''));

const wide = (unit: number) => (text: string) =>
  [...text].map((letter) => letter.padEnd(unit, '\0')).join('');

const letters = fc.string({ unit: fc.constantFrom('a', 'Z', '~', ' ', '\n', '\t'), maxLength: 40 });
const texts = fc
  .array(
    fc.oneof(
      letters.map(wide(2)),
      letters.map(wide(4)),
      letters,
      fc.constantFrom('\0', '\0\0', '\x01', '\x7f', 'é', 'a\0b\0\0\0', '\0'.repeat(30)),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe.each([
  ['in WebAssembly', () => createNarrower(0x1000)],
  ['without it', () => createNarrower(0x1000, null)],
])('%s', (_, create) => {
  test('wide letters become narrow, wherever the text is cut', () => {
    const narrower = create();
    let changed = 0;
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60), { minLength: 1, maxLength: 20 }), (text, sizes) => {
        const bytes = Buffer.from(text, 'latin1');
        let result = '';
        let held = 0;
        narrower.reset();
        let at = 0;
        for (let turn = 0, more = true; more; turn++) {
          const size = Math.max(1, sizes[turn % sizes.length]!);
          more = at < bytes.length;
          const piece = bytes.subarray(at, at + size);
          const length = held + piece.copy(narrower.room, held);
          const { end, rest } = narrower.narrow(length, more);
          result += narrower.room.toString('latin1', 0, end);
          expect(length - rest).toBeLessThan(28);
          narrower.room.copyWithin(0, rest, length);
          held = length - rest;
          at += size;
        }
        expect(held).toBe(0);
        expect(result).toBe(narrowed(text));
        if (result !== text) changed++;
      }),
      { numRuns: 2000 },
    );
    expect(changed).toBeGreaterThan(300);
  });
});

test('that there are wide letters is told where they would become narrow', () => {
  expect(startMachine()).not.toBeNull();
  fc.assert(
    fc.property(texts, (text) => {
      expect(isWide(Buffer.from(text, 'latin1'))).toBe(narrowed(text) !== text);
    }),
    { numRuns: 2000 },
  );
});
