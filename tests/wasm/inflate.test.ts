import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { constants, deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inflate } from '../../src/wasm/inflate.ts';

const { Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_FILTERED, Z_DEFAULT_STRATEGY } = constants;
const strategies = [Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_FILTERED];
const content = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc.string({ maxLength: 500 }).map((text) => Buffer.from(text)),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 400 }))
    .map(([text, times]) => Buffer.from(text.repeat(times))),
);

describe('inflate gives back what zlib has deflated', () => {
  test('of any content, with every strategy and level', () => {
    fc.assert(
      fc.property(
        content,
        fc.constantFrom(...strategies),
        fc.integer({ min: 0, max: 9 }),
        (bytes, strategy, level) => {
          const inflated = inflate(deflateSync(bytes, { strategy, level }));
          expect(inflated && Buffer.compare(inflated, bytes)).toBe(0);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.each(['package.json', 'README.md', 'src/wasm/machine/inflate.wat', 'tsconfig.json'])(
    'of %s',
    (name) => {
      const bytes = readFileSync(name);
      expect(inflate(deflateSync(bytes))).toEqual(new Uint8Array(bytes));
    },
  );

  test('of blocks that are deflated and blocks that are only stored, in turn', () => {
    const text = readFileSync('src/wasm/machine/inflate.wat');
    for (let odd = 0; odd < 16; odd++) {
      const bytes = Buffer.concat([text.subarray(odd), randomBytes(0x3000 + odd), text]);
      const inflated = inflate(deflateSync(bytes));
      expect(inflated && Buffer.compare(inflated, bytes)).toBe(0);
    }
  });

  test('of 256 KB less a header, and leaves more to zlib', () => {
    expect(inflate(deflateSync(Buffer.alloc(0x40000, 'abc')))).toHaveLength(0x40000);
    expect(inflate(deflateSync(Buffer.alloc(0x40001, 'abc')))).toBeNull();
    expect(inflate(deflateSync(randomBytes(0x8000)))).toBeNull();
  });
});

test('what is damaged ends, and never gives more than fits', () => {
  fc.assert(
    fc.property(
      content,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (bytes, changes, cut) => {
        const deflated = deflateSync(bytes);
        for (const [at, byte] of changes) deflated[2 + (at % (deflated.length - 2))] = byte;
        const inflated = inflate(deflated.subarray(0, deflated.length - (cut % 3)));
        expect(inflated?.length ?? 0).toBeLessThanOrEqual(0x40000);
      },
    ),
    { numRuns: 3000 },
  );
  expect(inflate(Buffer.from('no zlib at all'))).toBeNull();
  expect(inflate(new Uint8Array(0))).toBeNull();
});
