import { describe, expect, test } from '@jest/globals';
import { isMadeUp } from '../../src/detect/madeUp.ts';
import { base62, drawn, hex, lower, valuesIn } from './makeRule.ts';

const letters = [...lower];
const woven = letters.slice(0, 12).map((letter, index) => `${letter}${index % 10}`);

describe('a value that a hand made up', () => {
  test.each([
    ['letters and digits in turn, each going up', woven.join('')],
    ['the same, in both cases and behind a prefix', `AIK_${woven.join('').toUpperCase()}`],
    [
      'each letter twice and a digit',
      letters
        .slice(0, 7)
        .map((letter, at) => letter.toUpperCase() + letter + at)
        .join(''),
    ],
    [
      'a letter three times and a digit',
      letters
        .slice(0, 6)
        .map((letter, at) => letter.repeat(3) + at)
        .join(''),
    ],
    ['pieces of the alphabet and of the digits', 'abcd1234efgh5678ijkl9012mnop3456'],
    ['letters going up with digits between them', 'Ab3D5fGb7Jk9LmNpQrStUvX2z'],
    ['many short runs', 'abc123xyz-456def789ghij-klm012'],
    ['the same piece twice', drawn(base62, 20).repeat(2)],
    ['one kind of character after the other', 'aB3dE6gH9jK2mN5qR8tV1xY4zC7f'],
  ])('is one of %s', (_, value) => expect(isMadeUp(value)).toBe(true));

  test.each([
    ['letters and digits', base62, 24],
    ['small letters and digits', `${lower}0123456789`, 40],
    ['base32', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32],
    ['hex digits', hex, 40],
    ['hex digits', hex, 64],
  ])('is no random text of %s, in five thousand', (_, alphabet, length) => {
    const hidden = Array.from({ length: 5000 }, (_, seed) => drawn(alphabet, length, seed + 1));
    expect(hidden.filter(isMadeUp)).toEqual([]);
  });

  test('is no secret of a name', async () => {
    expect(await valuesIn(`api_token = "${woven.join('')}"\n`)).toEqual([]);
  });
});
