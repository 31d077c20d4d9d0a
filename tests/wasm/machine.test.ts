import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { machineCodeFile } from '../../scripts/machineCodeFile.ts';
import { sha1 } from '../../src/wasm/sha1.ts';

const folder = join(import.meta.dirname, '../../src/wasm');

test('machineCode.ts is what machine/*.wat compile to', async () => {
  expect(readFileSync(join(folder, 'machineCode.ts'), 'utf8')).toBe(await machineCodeFile(folder));
});

test.each([0, 1, 55, 56, 63, 64, 119, 120, 65_527, 65_528, 65_535, 65_536, 65_537, 131_072, 1_000_003])(
  'SHA-1 of %i bytes is that of OpenSSL, in one part or in several',
  (length) => {
    const bytes = randomBytes(length);
    const expected = createHash('sha1').update(bytes).digest('hex');
    const third = Math.floor(length / 3);
    expect(sha1([bytes])).toBe(expected);
    expect(
      sha1([bytes.subarray(0, third), bytes.subarray(third, 2 * third), bytes.subarray(2 * third)]),
    ).toBe(expected);
  },
);
