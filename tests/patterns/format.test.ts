import { describe, expect, test } from '@jest/globals';
import { anchorsOf } from '../../src/detect/format/anchors.ts';
import { lengths } from '../../src/detect/format/lengths.ts';
import { parseFormat } from '../../src/detect/format/parseFormat.ts';
import { parseRegex } from '../../src/detect/format/parseRegex.ts';
import { seededRandom } from '../../src/detect/format/random.ts';
import { sampleOfFormat } from '../../src/detect/format/samples.ts';
import { toRegex } from '../../src/detect/format/toRegex.ts';

const find = (format: string, text: string) => {
  const match = new RegExp(toRegex(parseFormat(format))).exec(text);
  return match ? (match.groups?.secret ?? match[0]) : null;
};

describe('what a format matches', () => {
  test.each([
    ['fields of fixed length', 'ab_{digit:3}', 'ab_123', 'ab_123'],
    ['fields of variable length', 'ab_{lower:2-4}', 'ab_xyz', 'ab_xyz'],
    ['custom classes', 'ab_{[a-c._-]:4}', 'ab_a.-_', 'ab_a.-_'],
    ['negated classes', 'ab:{[^\\s"]:2-9}', 'ab:c$d "', 'ab:c$d'],
    ['choices', '(ab|cd)_{digit:2}', 'cd_12', 'cd_12'],
    ['optional groups', 'ab(-cd)?_{digit:2}', 'ab_12', 'ab_12'],
    ['repeated groups', 'ab(-{digit:2}){2-3}', 'ab-12-34', 'ab-12-34'],
    ['escapes', 'ab\\{\\<\\\\{digit:2}', 'ab{<\\12', 'ab{<\\12'],
    ['control characters', 'ab\\n{digit:2}', 'ab\n12', 'ab\n12'],
    ['a marked secret', 'ab://u:<{lower:3}>@host', 'ab://u:xyz@host', 'xyz'],
    [
      'a uuid',
      'id-{uuid:36}',
      'id-01234567-89AB-cdef-0123-456789abcdef',
      'id-01234567-89AB-cdef-0123-456789abcdef',
    ],
    ['signs that regular expressions use', 'a.b+c*$^[x]{digit:2}', 'a.b+c*$^[x]12', 'a.b+c*$^[x]12'],
  ])('%s', (_, format, text, found) => {
    expect(find(format, `"${text}"`)).toBe(found);
  });

  test.each([
    ['a letter in front', 'ab_{digit:3}', 'xab_123'],
    ['an underscore in front', 'ab_{digit:3}', '_ab_123'],
    ['one digit too many', 'ab_{digit:3}', 'ab_1234'],
    ['one digit too few', 'ab_{digit:3}', 'ab_12'],
    ['a letter behind', 'ab_{digit:3}', 'ab_123x'],
    ['own signs behind', 'ab_{base64url:3}', 'ab_123-'],
    ['padding behind', 'ab_{base64:4}', 'ab_1234='],
    ['own signs in front of what has no marker', '{base64:4}', '/1234'],
    ['a dash around what has no marker', '{hex:4}', '1234-'],
  ])('not with %s', (_, format, text) => {
    expect(find(format, `"${text}"`)).toBeNull();
  });

  test('a dot in a format is a dot', () => {
    expect(find('a.b{digit:2}', 'axb12')).toBeNull();
  });
});

describe('what may stand right before a match is what its first letters say', () => {
  test.each(['(.auth|sign)={digit:4}', '(.auth|sign)=<{digit:4}>'])('%s', (format) => {
    expect(find(format, 'a.auth=1234')).toMatch(/1234$/);
    expect(find(format, 'a.sign=1234')).toMatch(/1234$/);
    expect(find(format, 'design=1234')).toBeNull();
  });
});

describe('the anchors of a format', () => {
  test.each([
    ['the literal at the start, where it is long enough', 'AbCd_{digit:3}.longer-literal.', ['abcd_', 0]],
    ['else the longest', 'ab{digit:3}.longer.{digit:2}', ['.longer.', 5]],
    ['one for each choice', '(abc|abd)_{digit:3}', ['abc_', 0], ['abd_', 0]],
    [
      'each choice where it stands',
      '{hex:1}({digit:2}first|{digit:4}other){hex:3}',
      ['first', 3],
      ['other', 5],
    ],
    [
      'one that stands in two places',
      '({digit:2}marker|{digit:4}marker){hex:3}',
      ['marker', 2],
      ['marker', 4],
    ],
    ['behind what has no one length', '{digit:2-3}marker{hex:3}', ['marker', undefined]],
    ['with and without what is optional', 'sk-(live-)?{digit:9}MARKER{digit:9}', ['marker', undefined]],
    ['none of an optional group', '(abcdef)?{digit:9}'],
    ['cut where more says no more', 'abcdefghijklmnopqrstuvwxyz{digit:3}', ['abcdefghijklmnop', 0]],
    ['inside the marked secret', '{digit:3}<marker{digit:2}>', ['marker', 3]],
    ['of what is repeated, the first', '{digit:3}(marker{digit:2}){2-4}', ['marker', 3]],
  ] as const)('%s', (_, format, ...anchors) => {
    expect(anchorsOf(parseFormat(format)).map(({ text, offset }) => [text, offset])).toEqual(anchors);
  });
});

test('lengths count every part', () => {
  expect(lengths(parseFormat('ab(c|def)?{digit:2-5}({hex:2}){1-3}'))).toEqual({ min: 6, max: 16 });
});

test('the same seed gives the same sample, another seed another', () => {
  const sample = (seed: number) => sampleOfFormat(parseFormat('ab_{base62:30}'), seededRandom(seed)).text;
  expect(sample(5)).toBe(sample(5));
  expect(sample(5)).not.toBe(sample(6));
});

describe('a regular expression', () => {
  test('means the same as its format', () => {
    expect(toRegex(parseRegex('ab(?:c|d)?_[a-f0-9]{3,4}\\.\\d(?<secret>x{2})'))).toBe(
      toRegex(parseFormat('ab((c|d))?_{[a-f0-9]:3-4}.{digit:1}<(x){2}>')),
    );
  });

  test.each([
    ['ab[0-9]*', /"\*" has no bound/],
    ['ab[0-9]{2,}', /no upper bound/],
    ['\\bab', /\\b is not supported/],
    ['(?=ab)', /lookaround/],
    ['^ab', /adds the boundaries itself/],
    ['ab)', /"\)" without "\("/],
    ['a[b', /"\[" without "\]"/],
  ])('%s is refused', (source, message) => {
    expect(() => parseRegex(source)).toThrow(message);
  });
});
