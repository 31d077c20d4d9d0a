import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildRandomTable, randomFinders, randomTableSize } from '../../src/detect/generic/randomFinder.ts';
import { looksRandom } from '../../src/detect/generic/randomness.ts';

const table = buildRandomTable();
const randomIn = randomFinders(table);
const inText = (text: string) => Buffer.from(text, 'latin1');

const alphabets = [
  '0123456789abcdef',
  '0123456789ABCDEF-',
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-',
  'aeiourstnlAE0123456789.,:;!?@#$%^&*()[]{}<>|~`"\'\\',
  '0123456789_=+/',
  'abcXYZ019é\x80ÿ.-_',
];

const words = fc
  .constantFrom(...alphabets)
  .chain((alphabet) =>
    fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 60 }).map((chars) => chars.join('')),
  );

describe('the finder of random text', () => {
  test('the table has the size that its reader expects', () => expect(table.length).toBe(randomTableSize));

  test('never dismisses what looks random, wherever it stands', () => {
    let random = 0;
    fc.assert(
      fc.property(
        words,
        fc.string({ maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        (word, before, after) => {
          // Signs alone are no secret, and are no concern of the finder's.
          if (!/[A-Za-z0-9]/.test(word) || !looksRandom(word)) return;
          random += 1;
          const bytes = inText(before + word + after);
          const start = inText(before).length;
          for (const from of [0, start]) {
            expect(randomIn(bytes)(from, bytes.length)).toBe(true);
            expect(randomIn(bytes)(from, start + word.length)).toBe(true);
          }
        },
      ),
      { numRuns: 4000 },
    );
    expect(random).toBeGreaterThan(500);
  });

  test('dismisses names, sentences and numbers', () => {
    const text =
      'const accessToken = await readAccessToken(options, "the token of the user");\n' +
      'export function parseSecretKey(value: string, index = 1024): Promise<void> {}\n' +
      '<a href="https://example.com/users/login?next=/home">Sign in with your password</a>\n';
    expect(randomIn(inText(text))(0, text.length)).toBe(false);
  });

  test('asked step by step, it says the same as asked once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.constant(' '), fc.constant('the user token ')), { maxLength: 30 }),
        fc.array(fc.nat({ max: 600 }), { maxLength: 20 }),
        fc.nat({ max: 200 }),
        (parts, places, length) => {
          const bytes = inText(parts.join(''));
          const steps = randomIn(bytes);
          for (const from of places.sort((a, b) => a - b)) {
            const to = Math.min(bytes.length, from + length);
            // It may find more where it went on with what stands before, never less.
            if (from < to && randomIn(bytes)(from, to)) expect(steps(from, to)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('two texts that are asked about in turn do not disturb each other', () => {
    const [plain, random] = [
      inText('the user of the list '.repeat(20)),
      inText('x 9f86d081884c7d659a2feaa0c55a'),
    ];
    const [first, second] = [randomIn(plain), randomIn(random)];
    expect([first(0, 50), second(0, 30), first(20, 90), second(1, 30), first(30, 400)]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  test('without WebAssembly, everything may be random', () => {
    expect(randomFinders(table, null)(inText('word'))(0, 4)).toBe(true);
  });
});
