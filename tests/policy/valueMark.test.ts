import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { estimatedBits } from '../../src/policy/estimatedBits.ts';
import { isValueMark, kindOf, markerUnder, markOf } from '../../src/policy/valueMark.ts';

const token = () => randomBytes(30).toString('base64url');

test('a mark is that of one value under one salt', async () => {
  const [salt, otherSalt] = [randomBytes(16), randomBytes(16)];
  for (const value of [`${token()}${token()}`, 'hunter2', 'пароль', '']) {
    const mark = await markOf(value, salt);
    expect(isValueMark(mark)).toBe(true);
    const kind = kindOf(mark);
    expect(await markerUnder(salt)(value, kind)).toBe(mark);
    expect(await markerUnder(salt)(`${value} `, kind)).not.toBe(mark);
    expect(await markerUnder(otherSalt)(value, kind)).not.toBe(mark);
  }
});

test('no value matches the mark of another', async () => {
  const salt = randomBytes(16);
  const make = markerUnder(salt);
  const value = fc.string({ minLength: 60, maxLength: 80, unit: fc.constantFrom(...'aB3xY9_qZ7Lk2Wm5') });
  await fc.assert(
    fc.asyncProperty(value, value, async (value, other) => {
      const mark = await markOf(value, salt);
      expect(mark.startsWith('hmac:')).toBe(estimatedBits(value) >= 80);
      expect((await make(other, kindOf(mark))) === mark).toBe(value === other);
    }),
    { numRuns: 40 },
  );
});

test('a mark is no bare hash, and nothing of the value stands in it', async () => {
  const value = token() + token();
  const mark = await markOf(value, randomBytes(16));
  for (const algorithm of ['sha256', 'sha512', 'sha1', 'md5'])
    expect(mark).not.toContain(createHash(algorithm).update(value).digest('hex').slice(0, 16));
  expect(mark).not.toContain(value.slice(0, 8));
});

describe('what a guesser could find goes through scrypt', () => {
  test.each([
    'hunter2',
    'my-super-secret-database-password',
    'Correct Horse Battery Staple',
    'CorrectHorseBatteryStaple',
    'P4ssw0rd!P4ssw0rd!',
    'S3cr3tK3yF0rPr0duct10nS3rv3r',
    '20260615',
    '31415926535897932384626433832795',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'очень-тайный-пароль-базы-данных',
  ])('%s', async (value) => {
    expect(await markOf(value, randomBytes(16))).toMatch(/^scrypt:/);
  });

  test('a long random token does not', async () => {
    // The estimate is low on purpose, so that a rare token of this length goes through scrypt too.
    const marks = await Promise.all(
      Array.from({ length: 20 }, () => markOf(token() + token(), randomBytes(16))),
    );
    expect(marks.filter((mark) => mark.startsWith('hmac:')).length).toBeGreaterThan(15);
  });
});

test.each([
  '',
  'hmac:',
  `hmac:${'0'.repeat(63)}`,
  `hmac:${'G'.repeat(64)}`,
  `md5:${'0'.repeat(64)}`,
  '0'.repeat(64),
])('%j is no mark', (text) => {
  expect(isValueMark(text)).toBe(false);
});
