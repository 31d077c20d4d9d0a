import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joints } from '../../src/wasm/joints.ts';

const parts = fc.constantFrom(
  '"',
  "'",
  '`',
  '+',
  '+',
  ' ',
  '\n',
  '\t',
  '\r\n',
  'a',
  '" + "',
  "' +\n    '",
  'é',
);
const texts = fc.array(parts, { maxLength: 80, size: 'max' }).map((pieces) => pieces.join(''));

test('a plus joins two literals where quotes stand on both sides, with white space between', () => {
  let found = 0;
  fc.assert(
    fc.property(texts, fc.nat(30), (text, first) => {
      const bytes = Buffer.from(text, 'latin1');
      const from = Math.min(first, bytes.length);
      const wanted = [...text.matchAll(/(?<=["'`][ \t\n\r]*)\+(?=[ \t\n\r]*["'`])/g)]
        .map((match) => match.index)
        .filter((at) => at >= from);
      found += wanted.length;
      expect(joints(bytes, from, bytes.length)).toEqual(wanted);
    }),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(500);
});

test('not over more than 512 bytes of white space, and not beyond what is asked for', () => {
  const joint = (spaces: number) => Buffer.from(`"a"${' '.repeat(spaces)}+${' '.repeat(spaces)}"b"`);
  expect(joints(joint(500), 0, 2000)).toEqual([503]);
  expect(joints(joint(600), 0, 2000)).toEqual([]);
  expect(joints(joint(1), 0, 4)).toEqual([]);
  expect(joints(joint(1), 0, 5)).toEqual([4]);
  expect(joints(Buffer.from('"+"'.repeat(40_000)), 0, 120_000)).toHaveLength(40_000);
});
