import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../../src/wasm/runs.ts';

const whole = (bytes: Buffer) => runs(bytes, 0, bytes.length);

/** Every run of 32 bytes and more: where it begins and where it ends. */
function all(text: string, from: number): [number, number][] {
  return [...text.matchAll(/[A-Za-z0-9+/_%\\-]{32,}/g)]
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .filter(([start]) => start >= from);
}

const isText = (bytes: Buffer) => /^[\t\n\r -~]+$/.test(bytes.toString('latin1'));

/** Whether it encodes a text for certain: Node's own decoders are asked. */
function encodes(run: string): boolean {
  if ((run.match(/%[0-9a-f]{2}|\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}/gi) ?? []).length > 1) return true;
  if (/[%\\]/.test(run)) return false;
  const head = Buffer.from(run.slice(0, 64), /^[0-9a-f]+$/i.test(run) ? 'hex' : 'base64');
  if (head[1] !== 0 || head[3] !== 0) return isText(head.subarray(0, 24));
  return isText(Buffer.from(head.subarray(0, 48).filter((_, index) => index % 2 === 0)));
}

const words = fc.string({ unit: 'grapheme-ascii', minLength: 10, maxLength: 70 });
const encoded = fc
  .tuple(words, fc.constantFrom('hex', 'base64', 'base64url'), fc.constantFrom('latin1', 'utf16le'))
  .map(([text, encoding, width]) => Buffer.from(text, width as 'latin1').toString(encoding as 'hex'));
const escaped = words.map((text) => text.replace(/[^a-z]/g, (sign) => encodeURIComponent(sign)));
const noise = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64'));
const escapes = fc
  .array(fc.constantFrom('%41', '\\x4a', '\\u0041', '\\u4141', '%', '\\', 'a', '\\x', 'u00', '-'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
const rest = fc.constantFrom(' ', '=', '"', '\n', '.', '\0', '~');
const texts = fc
  .array(fc.oneof(encoded, escaped, noise, escapes, rest), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('every run that encodes a text is found from its first byte to its last, and nothing that is no run', () => {
  let found = 0;
  fc.assert(
    fc.property(texts, fc.nat(40), (text, from) => {
      const bytes = Buffer.from(text, 'latin1');
      const seen = runs(bytes, Math.min(from, bytes.length), bytes.length);
      const places = seen.flatMap((start, index) =>
        index % 2 === 0 ? [[start, seen[index + 1]!] as [number, number]] : [],
      );
      const runsThere = all(text, from);
      for (const place of places) expect(runsThere).toContainEqual(place);
      for (const [start, end] of runsThere) {
        if (!encodes(text.slice(start, end))) continue;
        found++;
        expect(places).toContainEqual([start, end]);
      }
    }),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(500);
});

test('hashes, and what decodes to no text, are no such run', () => {
  for (let round = 0; round < 200; round++) {
    const digest = createHash('sha256').update(String(round)).digest();
    digest[0]! |= 0x80;
    expect(whole(Buffer.from(`integrity: ${digest.toString('hex')}`))).toEqual([]);
    const binary = randomBytes(60);
    binary[0]! |= 0x80;
    // Read as hex, a run of letters of base64 is no text either.
    expect(whole(Buffer.from(`"${binary.toString('base64')}"`))).toEqual([]);
  }
});

test('one that begins before is not told of, one that goes on behind is told of to its end', () => {
  const run = Buffer.from('a text in base64 that is rather long').toString('base64');
  const bytes = Buffer.from(`.${run}.`);
  expect(runs(bytes, 0, 20)).toEqual([1, 1 + run.length]);
  expect(runs(bytes, 1, bytes.length)).toEqual([1, 1 + run.length]);
  expect(runs(bytes, 2, bytes.length)).toEqual([]);
});

test('more than there is room for at once', () => {
  const run = Buffer.from('a text in base64, as it is').toString('base64url');
  const bytes = Buffer.from(`${run} `.repeat(10_000));
  const found = whole(bytes);
  expect(found).toHaveLength(20_000);
  expect(found.at(-1)).toBe(bytes.length - 1);
});
