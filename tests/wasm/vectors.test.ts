import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { vectorSize, vectors } from '../../src/wasm/vectors.ts';

/** 16 bytes each, as a text in which a character is a byte; short of 16 where the bytes end. */
function cut(bytes: Uint8Array, from: number, to: number): [place: number, text: string][] {
  const found: [number, string][] = [];
  for (let at = from; at < to; at += vectorSize) {
    const text = Buffer.from(bytes.subarray(at, Math.min(to, at + vectorSize))).toString('latin1');
    found.push([at, text.padEnd(vectorSize, '\0')]);
  }
  return found;
}

const expressions = {
  runs: /^[A-Za-z0-9+/_%\\-]{16}$/,
  wide: /\0[ -~]\0[ -~]\0|[ -~]\0{3}[ -~]\0{3}[ -~]/,
} as const;

const bytesOf = (...bytes: number[]) => fc.constantFrom(...bytes);

test.each(['runs', 'wide'] as const)('%s are where their expression matches', (kind) => {
  const likely =
    kind === 'runs'
      ? [0x41, 0x7a, 0x30, 0x39, 0x2f, 0x2b, 0x2d, 0x5f, 0x25, 0x5c]
      : [0, 0, 0, 0x20, 0x7e, 0x41];
  const text = fc
    .array(fc.oneof({ weight: 60, arbitrary: bytesOf(...likely) }, { weight: 1, arbitrary: fc.nat(255) }), {
      maxLength: 400,
      size: 'max',
    })
    .map((bytes) => Uint8Array.from(bytes));
  fc.assert(
    fc.property(text, fc.nat(40), (bytes, from) => {
      const wanted = cut(bytes, from, bytes.length).filter(([, vector]) => expressions[kind].test(vector));
      expect(vectors(kind, bytes, from, bytes.length)).toEqual(wanted.map(([place]) => place));
    }),
    { numRuns: 300 },
  );
});

test('every byte is told apart', () => {
  for (let byte = 0; byte < 256; byte++) {
    const bytes = Buffer.alloc(vectorSize, byte);
    expect(vectors('runs', bytes, 0, vectorSize).length > 0).toBe(
      expressions.runs.test(bytes.toString('latin1')),
    );
    const letters = Buffer.from([byte, 0, byte, 0, byte, 0, byte, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(vectors('wide', letters, 0, vectorSize).length > 0).toBe(
      expressions.wide.test(letters.toString('latin1')),
    );
  }
});

test('a text longer than the memory is looked at to its end', () => {
  const bytes = Buffer.alloc(100_000, '.');
  bytes.fill('a', 70_000, 70_048);
  expect(vectors('runs', bytes, 0, bytes.length)).toEqual([70_000, 70_016, 70_032]);
});

test('without WebAssembly every place is named', () => {
  expect(vectors('wide', Buffer.alloc(40), 4, 40, null)).toEqual([4, 20, 36]);
});
