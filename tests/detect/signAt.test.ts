import { expect, test } from '@jest/globals';
import { signAt } from '../../src/detect/generic/values/signAt.ts';

const latin1 = (text: string) => Buffer.from(text).toString('latin1');

test.each([
  [': x', ': '],
  ['= "x"', '= '],
  ['=> x', '=> '],
  ['==x', '=='],
  ['!== x', '!== '],
  [':=x', ':='],
  ['::= x', '::= '],
  ['||= x', '||= '],
  ['?? "x"', '?? '],
  ['?: "x"', '?: '],
  ['**: x', '**: '],
  ['or "x"', 'or '],
  ['eq "x"', 'eq '],
  ['-ne\t"x"', '-ne\t'],
  ['isEqualToString:@"x"', 'isEqualToString:'],
  ['| abcdef |', '| '],
  [String.raw`\\ x`, String.raw`\\ `],
  ['：x', latin1('：')],
  ['→ x', latin1('→ ')],
  ['=\r\n  x', '=\r\n  '],
])('%j begins with the sign %j', (text, sign) => {
  expect(signAt(latin1(text), 0)).toBe(sign);
});

test.each([
  'x = y',
  '. x',
  '',
  // Words that begin like one.
  'order "x"',
  'equal "x"',
  '-newer x',
  'or_else("x")',
  // A pipe of a shell, an escape sequence.
  '| abcdef',
  '| a |',
  String.raw`\\n x`,
  '“x”',
])('%j begins with none', (text) => {
  expect(signAt(latin1(text), 0)).toBeUndefined();
});
